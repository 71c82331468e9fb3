import { type Config, emailInUse } from '../../config.ts';
import { createSmtp } from '../../platforms/email/messenger.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';

/** Whether the mail server can be reached and takes the login; no mail is sent. */
export async function checkEmail(config: Config): Promise<Finding[]> {
  const email = emailInUse(config);
  if (email === undefined)
    return [ok('e-mail', config.email === undefined ? 'not set up' : 'set up, but not used in demo mode')];
  const { host } = new URL(email.url);
  try {
    await createSmtp(email).verify();
    return [ok('e-mail', `${host} answers and lets Lagbot in`)];
  } catch (error) {
    return [
      fault('e-mail', `${host} can't be used (${reasonOf(error)}); check SMTP_URL and that the server is up`),
    ];
  }
}
