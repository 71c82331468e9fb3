import { themeKeys, themes } from '../plan/goal-plan.ts';
import { agreement, demoSlackTeam, municipalities, network, people, rate } from '../plan/plan.ts';
import type { Shift } from '../shift.ts';
import { agreementRows } from './agreement-rows.ts';
import { goalRows, type Targets } from './goal-rows.ts';
import type { DemoRows, MakeId } from './rows.ts';

/** The ids that other rows point to. */
export type Frame = {
  networkId: string;
  /** By the person's name. */
  personIds: ReadonlyMap<string, string>;
  /** By the theme's name. */
  themeIds: ReadonlyMap<string, string>;
  targets: Targets;
};

/** The network with its people and agreements: what is there before anybody has done anything. */
export function frameRows(shift: Shift, makeId: MakeId) {
  const networkId = makeId(shift.moment(agreement.start, '09:00'));
  const own = networkRows(shift, makeId, networkId);
  const crowd = peopleRows(shift, makeId, networkId);
  const themeIds = new Map(own.Theme.map(({ name, id }) => [name, id]));
  const plans = goalRows(shift, makeId, { networkId, themeIds });
  const frame: Frame = {
    networkId,
    themeIds,
    personIds: new Map(crowd.Person.map(({ name, id }) => [name, id])),
    targets: plans.targets,
  };
  return {
    frame,
    rows: { ...own, ...crowd, ...plans.rows, ...municipalityRows(shift, makeId, networkId) },
  };
}

function networkRows(
  shift: Shift,
  makeId: MakeId,
  networkId: string,
): Pick<DemoRows, 'Network' | 'Theme' | 'Rate'> {
  const start = shift.moment(agreement.start, '09:00');
  const { name, kind, county, language, digestTime, reminderDaysBefore } = network;
  return {
    Network: [{ id: networkId, name, kind, county, language, digestTime, reminderDaysBefore }],
    Theme: themeKeys.map((key, index) => ({
      id: makeId(start),
      networkId,
      name: themes[key],
      position: index + 1,
    })),
    Rate: [
      {
        id: makeId(start),
        networkId,
        municipalityId: null,
        personId: null,
        perHour: rate.perHour,
        from: shift.day(rate.from),
        to: null,
        source: rate.source,
      },
    ],
  };
}

function municipalityRows(
  shift: Shift,
  makeId: MakeId,
  networkId: string,
): Pick<DemoRows, 'Municipality' | 'Membership' | 'Agreement' | 'AgreementParty'> {
  const start = shift.moment(agreement.start, '09:00');
  return {
    Municipality: municipalities.map(({ number, name }) => ({ id: number, name })),
    Membership: municipalities.map(({ number, language }) => ({
      id: makeId(start),
      networkId,
      municipalityId: number,
      language,
    })),
    ...agreementRows(
      { id: networkId, name: network.name, kind: network.kind },
      municipalities.map(({ number: id, name }) => ({
        ...{ municipality: { id, name }, name: agreementName(name) },
        start: shift.day(agreement.start),
        end: shift.day(agreement.end),
        maxEnd: shift.day(agreement.maxEnd),
      })),
      [[network.county, 'hovedpart']],
      () => makeId(start),
    ),
  };
}

const agreementName = (municipality: string) => `Samarbeidsavtale ${network.name}, ${municipality}`;

function peopleRows(
  shift: Shift,
  makeId: MakeId,
  networkId: string,
): Pick<DemoRows, 'Person' | 'Account' | 'Role'> {
  const rows: Pick<DemoRows, 'Person' | 'Account' | 'Role'> = { Person: [], Account: [], Role: [] };
  for (const { name, email, slackUser, role, municipality, from, to } of people) {
    const createdAt = shift.moment(from, '09:00');
    const personId = makeId(createdAt);
    rows.Person.push({ id: personId, name, email, createdAt });
    rows.Account.push({
      id: makeId(createdAt),
      personId,
      platform: 'slack',
      tenant: demoSlackTeam,
      user: slackUser,
      createdAt,
    });
    rows.Role.push({
      id: makeId(createdAt),
      personId,
      networkId,
      municipalityId: municipality?.number ?? null,
      kind: role,
      from: shift.day(from),
      to: to === undefined ? null : shift.day(to),
    });
  }
  return rows;
}
