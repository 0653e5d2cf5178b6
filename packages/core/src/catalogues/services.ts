/** Published ids of `details.requirements.services`. */
export const services = [
  'ConsultingAndProfessional',
  'CustomSolution(ISV)',
  'DeploymentOrMigration',
  'Hardware',
  'Integration',
  'IPServices(ISV)',
  'LearningAndCertification',
  'Licensing',
  'ManagedServices',
  'ProjectServices',
] as const;
/** A published id of `details.requirements.services[].id`. */
export type Service = (typeof services)[number];

/** The English label of each id. The id goes over the wire, never the label. */
export const serviceLabels: Readonly<Record<Service, string>> = {
  ConsultingAndProfessional: 'Consulting and professional',
  'CustomSolution(ISV)': 'Custom solution (ISV)',
  DeploymentOrMigration: 'Deployment or migration',
  Hardware: 'Hardware',
  Integration: 'Integration',
  'IPServices(ISV)': 'IP services (ISV)',
  LearningAndCertification: 'Learning and certification',
  Licensing: 'Licensing',
  ManagedServices: 'Managed services',
  ProjectServices: 'Project services',
};
