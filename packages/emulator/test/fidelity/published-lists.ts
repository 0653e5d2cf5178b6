/** The closed lists as they are published, written down by hand. */
export const publishedLists = {
  statuses: ['None', 'New', 'Active', 'Closed'],
  substatuses: ['None', 'Pending', 'Received', 'Accepted', 'Won', 'Lost', 'Declined', 'Expired'],
  types: ['Shared', 'Independent'],
  qualifications: ['None', 'Direct', 'MarketingQualified', 'SalesQualified'],
  assistanceRequestCodes: [
    'Unknown',
    'GeneralOrOther',
    'CustomerTechnicalArchitecture',
    'ProofOfConceptOrDemo',
    'QuotesOrLicensing',
    'PostSalesCustomerSuccess',
    'WorkloadSpecificValueProposition',
  ],
  products: listed(
    'Azure EnterpriseMobilityAndSecurity Exchange DeveloperTools Dynamics365Business Dynamics365Enterprise',
    'DynamicsAX,GP,NAV,SL Microsoft365 Office PowerBI Project SharePoint SkypeForBusiness Surface SurfaceHub SQL',
    'Teams Visio Windows Yammer',
  ),
  services: listed(
    'ConsultingAndProfessional CustomSolution(ISV) DeploymentOrMigration Hardware Integration IPServices(ISV)',
    'LearningAndCertification Licensing ManagedServices ProjectServices',
  ),
  industries: [
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
  ],
  solutionCategories: listed(
    'AdvancedAnalytics ApplicationIntegration ArtificialIntelligence AzureSecurityOperationManagement AzureStack',
    'BackupDisasterRecovery BigData Blockchain Chatbot CloudDatabaseMigration CloudMigration CloudVoice',
    'CognitiveServices CompetitiveDatabaseMigration Containers DataWarehouse DatabaseonLinux DevelopmentandTest',
    'DevOps DigitalMedia Dynamics365forCustomerService Dynamics365forFieldService',
    'Dynamics365forFinanceOperations Dynamics365forRetail Dynamics365forSales Dynamics365forTalent',
    'DynamicsonAzure EnterpriseBusinessIntelligence Gaming HighPerformanceComputing HybridStorage',
    'IdentityandAccessManagement InformationManagement InternetofThings MachineLearning Microserviceapplications',
    'MobileApplications MySQLPostgresMigrationtoAzure Networking NoSQLMigration RedhatonAzure',
    'RegulatoryComplianceGDPR SAPonAzure ServerlessComputing SharepointonAzure SQLServerUpgrade ThreatProtection',
    'WebDevelopment',
  ),
  olderSizes: ['1to50employees', '51to500employees', 'Morethan500employees'],
  newerSizes: listed(
    '1to9employees 10to50employees 51to250employees 251to1000employees 1001to5000employees 5001to10000employees',
    '10001to20000employees Morethan20000employees',
  ),
};

function listed(...lines: string[]): string[] {
  return lines.join(' ').split(' ');
}
