import type { Values } from './form/form.ts';

export type Platform = 'slack' | 'teams' | 'terminal';

/** Someone on a platform, before we know which person that is. */
export type Account = Vouched & {
  readonly platform: Platform;
  /** Slack's team id, the Entra tenant id, or `local`. */
  readonly tenant: string;
  /** Slack's user id, the Entra object id, or the person's id. */
  readonly user: string;
};

/** What a platform says of an account, where it tells. */
export type Vouched = {
  /** As the platform shows it. */
  readonly name?: string;
  /** What the workspace or tenant is called, and the address that the platform vouches for. */
  readonly tenantName?: string;
  readonly email?: string;
};

export type Place = {
  readonly kind: 'direct' | 'channel';
  readonly id: string;
  /** Whether it is known that all that is written there comes to Lagbot, and to nobody else. */
  readonly isOwn?: boolean;
  /** The thread that it was written or pressed in; what was asked there is answered there. */
  readonly thread?: string;
};

/** Whether others read what is answered there: in Slack's channels an answer shows to the one who asked alone. */
export const isReadByOthers = ({ platform }: Account, { kind }: Place): boolean =>
  platform === 'teams' && kind === 'channel';

type Arrival = {
  /** The same for every redelivery of the same thing, and for nothing else. */
  readonly key: string;
  readonly account: Account;
  readonly place: Place;
};

/** What a person did: typed a command, pressed a button, handed in a form, or opened Lagbot. */
export type Interaction = Arrival &
  (
    | { readonly did: 'command'; readonly text: string }
    | { readonly did: 'press'; readonly action: string; readonly value: string }
    | { readonly did: 'submit'; readonly form: string; readonly values: Values; readonly state: string }
    | { readonly did: 'open' }
  );
