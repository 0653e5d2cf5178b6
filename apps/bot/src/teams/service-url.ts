/** Where Teams takes answers, in each of Microsoft's clouds: the list its own Teams SDK keeps to. */
const teamsHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'frontend.botapi.msg.infra.teams.microsoftonline.cn',
]);

/** Whether a `serviceUrl` leads to Teams and nowhere else: the bot's own token goes there. */
export const isTeamsUrl = (url: string): boolean => {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== 'https:' || parsed.port !== '') return false;
  return parsed.username === '' && parsed.password === '' && teamsHosts.has(parsed.hostname);
};
