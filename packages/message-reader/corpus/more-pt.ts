import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const morePortuguese: Corpus = {
  language: 'pt-PT',
  region: 'PT',
  sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
  messages: [
    {
      text: `Notas da reunião de 9 de março
Presentes: Rui Teles, Beatriz Garção (diretora de operações), Adão Pires
A Barcos do Tejo, S.A. vai sair do VMware. Gostam do Azure, contrato de 3 anos, total de 1,4 milhões de euros. A administração decide a 22 de abril de 2026.
A fazer: enviar à Beatriz (beatriz.garcao@barcosdotejo.example) as referências.`,
      expected: {
        company: 'Barcos do Tejo, S.A.',
        firstName: 'Beatriz',
        lastName: 'Garção',
        email: 'beatriz.garcao@barcosdotejo.example',
        title: 'diretora de operações',
        value: '1400000',
        currency: 'EUR',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Assunto: pedido de co-sell
Nome da empresa: Azulejos Mondego, Lda.
Receita prevista: 36.500 €
Data de fecho: 12/06/2026
Contacto principal: Desidério Falcato
E-mail: desiderio.falcato@azulejosmondego.example
Telefone: 239 555 118
Morada: Rua do Forno 12, 3000-120 Coimbra
Produto: Business Central`,
      expected: {
        company: 'Azulejos Mondego, Lda.',
        firstName: 'Desidério',
        lastName: 'Falcato',
        email: 'desiderio.falcato@azulejosmondego.example',
        phone: '+351239555118',
        street: 'Rua do Forno 12',
        postalCode: '3000-120',
        city: 'Coimbra',
        country: 'PT',
        value: '36500',
        currency: 'EUR',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Atualização: Cooperativa Agrícola do Sorraia, perto de Santarém. O gerente, Alberto Boino, confirmou Azure SQL e Power BI. 88.000 € sem IVA (108.240 € com IVA). Assina a 30 de abril. Tlm. 912 555 122.`,
      expected: {
        company: 'Cooperativa Agrícola do Sorraia',
        firstName: 'Alberto',
        lastName: 'Boino',
        title: 'gerente',
        city: 'Santarém',
        country: 'PT',
        phone: '+351912555122',
        value: '88000',
        currency: 'EUR',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Cliente - Termas do Lis, Lda.
Contacto - D. Helena Fragoso, chefe de compras
Necessidade - 150 x M365 E3
Orçamento - 21.000 € por ano
Decisão - até ao fim de julho de 2026
Tel. - 244 555 019`,
      expected: {
        company: 'Termas do Lis, Lda.',
        firstName: 'Helena',
        lastName: 'Fragoso',
        title: 'chefe de compras',
        closing: '2026-07-31',
        phone: '+351244555019',
        products: 'Microsoft365',
      },
    },
    {
      text: `Lembrete: entreguem as despesas até 31 de março. Táxis acima de 25 € precisam de aprovação. Dúvidas com a Joana das contas.`,
      expected: {},
    },
  ],
};
