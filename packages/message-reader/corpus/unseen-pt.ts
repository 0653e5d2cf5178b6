import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenPortuguese: Corpus = {
  language: 'pt-PT',
  region: 'PT',
  sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
  messages: [
    {
      text: `Olá Rui, passo-te isto antes das férias:
- Cliente: Fundição Sado, Lda. (Setúbal)
- Quem: Graça Peixoto, responsável de compras, graca.peixoto@fundicaosado.example, 265 555 018
- O quê: Business Central para 75 pessoas
- Quanto: cerca de 95 mil euros, a administração assina até 29 de maio de 2026`,
      expected: {
        company: 'Fundição Sado, Lda.',
        firstName: 'Graça',
        lastName: 'Peixoto',
        email: 'graca.peixoto@fundicaosado.example',
        phone: '+351265555018',
        title: 'responsável de compras',
        city: 'Setúbal',
        country: 'PT',
        value: '95000',
        currency: 'EUR',
        closing: '2026-05-29',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Bom dia,

na sequência da conversa de terça, queremos avançar com o Power BI. A administração aprovou 22.400 € + IVA e temos de assinar até 17 de abril.

Com os melhores cumprimentos
Rita Vilhena
Diretora Comercial
Laticínios da Serra, S.A.
Rua da Fonte 7, 6000-002 Castelo Branco
rita.vilhena@laticiniosserra.example
Tlm.: 961 555 447`,
      expected: {
        company: 'Laticínios da Serra, S.A.',
        firstName: 'Rita',
        lastName: 'Vilhena',
        email: 'rita.vilhena@laticiniosserra.example',
        phone: '+351961555447',
        title: 'Diretora Comercial',
        street: 'Rua da Fonte 7',
        postalCode: '6000-002',
        city: 'Castelo Branco',
        country: 'PT',
        value: '22400',
        currency: 'EUR',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Rui Teles estive ontem na Universidade do Tejo, em Santarém. Precisam de 3400 contas Microsoft 365. O contacto é o Nuno Valadares, nuno.valadares@utejo.example. Ainda não há orçamento, hoje pagam 18 mil euros por ano pelo alojamento.`,
      expected: {
        company: 'Universidade do Tejo',
        firstName: 'Nuno',
        lastName: 'Valadares',
        email: 'nuno.valadares@utejo.example',
        city: 'Santarém',
        country: 'PT',
        products: 'Microsoft365',
      },
    },
    {
      text: `Nome: Joana de Melo Sarmento
Empresa: Sarmento & Associados
Cargo: gestora do escritório
Telefone: 21 155 07 77
E-mail: joana@sarmentoassociados.example
Localidade: Oeiras
Mensagem: Queremos passar 60 pessoas para o SharePoint Online. O orçamento fica entre 15.000 e 20.000 euros.`,
      expected: {
        company: 'Sarmento & Associados',
        firstName: 'Joana',
        lastName: 'de Melo Sarmento',
        email: 'joana@sarmentoassociados.example',
        phone: '+351211550777',
        title: 'gestora do escritório',
        city: 'Oeiras',
        products: 'SharePoint',
      },
    },
    {
      text: `Falei hoje com o Dr. Tomás Pimenta, diretor financeiro da Telhados Verdes, Lda., de Leiria. Querem Azure e SQL Server, têm 1,1 milhões de euros e decidem até ao final de junho. Telefone: +351 244 555 234, tomas.pimenta@telhadosverdes.example`,
      expected: {
        company: 'Telhados Verdes, Lda.',
        firstName: 'Tomás',
        lastName: 'Pimenta',
        email: 'tomas.pimenta@telhadosverdes.example',
        phone: '+351244555234',
        title: 'diretor financeiro',
        city: 'Leiria',
        country: 'PT',
        value: '1100000',
        currency: 'EUR',
        closing: '2026-06-30',
        products: 'Azure,SQL',
      },
    },
    {
      text: `Vamos comer uma bifana? Trago-te os 15 euros do jantar. A Catarina também vem 🙂`,
      expected: {},
    },
    {
      text: `Perdemos o negócio na Corvo Média, Lda. para um concorrente, mas a empresa irmã, Garça Editora, S.A., pensa no Dynamics 365 Sales. Fala com a Luísa Bragança, luisa.braganca@garcaeditora.example, 60 mil dólares, decisão antes de 1 de julho de 2026.`,
      expected: {
        company: 'Garça Editora, S.A.',
        firstName: 'Luísa',
        lastName: 'Bragança',
        email: 'luisa.braganca@garcaeditora.example',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `A Câmara Municipal de Vale Novo lançou concurso para Teams Phone, 900 extensões. Valor base: 310.000,00 euros, adjudicação a 30/09/2026.
Pessoa de contacto: Eng.ª Sílvia Quaresma, contratacao@valenovo.example, 239 555 095.`,
      expected: {
        company: 'Câmara Municipal de Vale Novo',
        firstName: 'Sílvia',
        lastName: 'Quaresma',
        email: 'contratacao@valenovo.example',
        phone: '+351239555095',
        value: '310000',
        currency: 'EUR',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `oi rui, ligou o sr. Joaquim das cordas, quer preço para 20 portáteis, uns 25k. 912555456, ligas-lhe?`,
      expected: { firstName: 'Joaquim', phone: '+351912555456' },
    },
    {
      text: `Como prometido, apresento-te a Dora Gama, diretora de sistemas de informação da Águas do Baixo Lis, S.A. Precisam do Azure para a nova faturação, reservaram 450 mil euros e contam assinar no fim de outubro. +351 244 555 432, dora.gama@baixolis.example
Abraço, Clara Dias (Microsoft), clara.dias@microsoft.com`,
      expected: {
        company: 'Águas do Baixo Lis, S.A.',
        firstName: 'Dora',
        lastName: 'Gama',
        email: 'dora.gama@baixolis.example',
        phone: '+351244555432',
        title: 'diretora de sistemas de informação',
        value: '450000',
        currency: 'EUR',
        closing: '2026-10-31',
        products: 'Azure',
      },
    },
  ],
};
