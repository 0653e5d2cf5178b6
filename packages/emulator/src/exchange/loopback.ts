/** Whether a host name or address stands for this machine: `localhost`, 127.0.0.0/8 or ::1, also as IPv4 in IPv6. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);

/** Whether a `Host` or `Origin` header (`http://127.0.0.1:4010`) names this machine. */
export const isLoopbackOrigin = (text: string): boolean => {
  const url = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
};
