/** Published ids of `details.requirements.industries`: display strings with spaces, commas and ampersands, used as they are. */
export const industries = [
  'Agriculture, Forestry, & Fishing',
  'Communications & Media',
  'Education',
  'Financial Services',
  'Government',
  'Healthcare',
  'Hospitality',
  'Manufacturing',
  'Power & Utilities',
  'Public Safety and National Security',
  'Retail & Consumer Goods',
  'Services',
  'Travel & Transportation',
  'Wholesale & Distribution',
] as const;
/** A published id of `details.requirements.industries[].id`. */
export type Industry = (typeof industries)[number];

/** The English label of each id. The id goes over the wire, never the label. */
export const industryLabels: Readonly<Record<Industry, string>> = {
  'Agriculture, Forestry, & Fishing': 'Agriculture, forestry and fishing',
  'Communications & Media': 'Communications and media',
  Education: 'Education',
  'Financial Services': 'Financial services',
  Government: 'Government',
  Healthcare: 'Healthcare',
  Hospitality: 'Hospitality',
  Manufacturing: 'Manufacturing',
  'Power & Utilities': 'Power and utilities',
  'Public Safety and National Security': 'Public safety and national security',
  'Retail & Consumer Goods': 'Retail and consumer goods',
  Services: 'Services',
  'Travel & Transportation': 'Travel and transportation',
  'Wholesale & Distribution': 'Wholesale and distribution',
};
