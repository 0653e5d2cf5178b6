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
export type Service = (typeof services)[number];

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
