import type { Corpus } from './corpus-message.ts';

export const portuguese: Corpus = {
  language: 'pt-PT',
  region: 'PT',
  sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
  messages: [
    {
      text: `Olá a todos! Falei hoje com a Ana Ferreira, diretora de TI da Atlântico Logística Lda., no Porto. Querem passar os servidores para o Azure.
O orçamento ronda os 250 mil euros e querem assinar até 30 de junho de 2026.
ana.ferreira@atlanticologistica.example, 912 345 678`,
      expected: {
        company: 'Atlântico Logística Lda.',
        firstName: 'Ana',
        lastName: 'Ferreira',
        email: 'ana.ferreira@atlanticologistica.example',
        phone: '+351912345678',
        title: 'diretora de TI',
        city: 'Porto',
        country: 'PT',
        value: '250000',
        currency: 'EUR',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Novo lead da feira:
Empresa: Sabores do Alentejo, S.A.
Contacto: João Martins
E-mail: j.martins@saboresalentejo.example
Telefone: +351 213 456 789
Produto: Microsoft 365 (300 licenças), Power BI
Valor: 85.000,00 €
Fecho: 15/09/2026`,
      expected: {
        company: 'Sabores do Alentejo, S.A.',
        firstName: 'João',
        lastName: 'Martins',
        email: 'j.martins@saboresalentejo.example',
        phone: '+351213456789',
        value: '85000',
        currency: 'EUR',
        closing: '2026-09-15',
        products: 'Microsoft365,PowerBI',
      },
    },
    {
      text: `De: Marta Carvalho <marta.carvalho@clinicasol.example>
Enviado: 9 de março de 2026
Assunto: Business Central

Bom dia Rui,
para o Business Central temos 1,2 milhões de euros e a decisão será tomada até ao final de maio.
Com os melhores cumprimentos,
Marta Carvalho
Diretora Financeira
Clínicas do Sol, S.A.
Lisboa
Telemóvel: 933 222 111`,
      expected: {
        company: 'Clínicas do Sol, S.A.',
        firstName: 'Marta',
        lastName: 'Carvalho',
        email: 'marta.carvalho@clinicasol.example',
        phone: '+351933222111',
        title: 'Diretora Financeira',
        city: 'Lisboa',
        country: 'PT',
        value: '1200000',
        currency: 'EUR',
        closing: '2026-05-31',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `O cliente Serra Verde Lda. paga hoje 12 € por utilizador por mês e tem 200 utilizadores. Quer Windows 11, ainda sem orçamento. Reunião a 24 de março.`,
      expected: { company: 'Serra Verde Lda.', products: 'Windows' },
    },
    {
      text: `Almoço às 12:30? A sala 204 está ocupada até às 14:00 e a impressora do piso 3 avariou outra vez 😅`,
      expected: {},
    },
    {
      text: `Boas! A Tejo Seguros S.A. espera proposta para Power BI e SQL Server. O negócio vale cerca de 75 000 €, assinatura a 15 de novembro, demo a 2 de abril.
Pessoa de contacto: Pedro Almeida, diretor de compras, pedro.almeida@tejoseguros.example`,
      expected: {
        company: 'Tejo Seguros S.A.',
        firstName: 'Pedro',
        lastName: 'Almeida',
        email: 'pedro.almeida@tejoseguros.example',
        title: 'diretor de compras',
        value: '75000',
        currency: 'EUR',
        closing: '2026-11-15',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `A Douro Vinhos Lda. e a Minho Têxteis Lda. perguntam ambas por SharePoint, entre 20 e 30 mil euros. Por qual começamos?`,
      expected: { products: 'SharePoint' },
    },
    {
      heldOut: true,
      text: `Cliente: Algarve Resorts S.A., Faro. Dynamics 365 Sales, total 350k EUR, prazo 31/08/2026. O Sr. Tiago Gonçalves é o CEO: tiago.goncalves@algarveresorts.example`,
      expected: {
        company: 'Algarve Resorts S.A.',
        firstName: 'Tiago',
        lastName: 'Gonçalves',
        email: 'tiago.goncalves@algarveresorts.example',
        title: 'CEO',
        city: 'Faro',
        country: 'PT',
        value: '350000',
        currency: 'EUR',
        closing: '2026-08-31',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      heldOut: true,
      text: `Olá Rui, estive ontem em Braga na Minerva Construções Lda. A Catarina Sousa, responsável de informática, quer Intune e 60 Surface para os comerciais.
Têm 90 mil € e querem encomendar até 1 de julho. catarina.sousa@minerva.example, tlm. 961 234 567 👍`,
      expected: {
        company: 'Minerva Construções Lda.',
        firstName: 'Catarina',
        lastName: 'Sousa',
        email: 'catarina.sousa@minerva.example',
        phone: '+351961234567',
        title: 'responsável de informática',
        city: 'Braga',
        country: 'PT',
        value: '90000',
        currency: 'EUR',
        closing: '2026-07-01',
        products: 'EnterpriseMobilityAndSecurity,Surface',
      },
    },
    {
      heldOut: true,
      text: `Inês Rodrigues (CIO, Camões Educação S.A.) pergunta por 150 licenças de Visio e Office. A faturação do ano passado foi de 90 milhões de euros. Orçamento: 24.500 €.
ines.rodrigues@camoes.example
--
Rui Teles
Tailspin Lda.
+351 21 555 0000`,
      expected: {
        company: 'Camões Educação S.A.',
        firstName: 'Inês',
        lastName: 'Rodrigues',
        email: 'ines.rodrigues@camoes.example',
        title: 'CIO',
        value: '24500',
        currency: 'EUR',
        products: 'Office,Visio',
      },
    },
  ],
};
