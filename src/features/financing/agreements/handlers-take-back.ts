import { backwards, type Change, type Deed, type Made } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, note, paragraph } from '../../../chat/card.ts';
import { overlapped } from '../../../domain/agreements/overlaps.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { mayDo } from '../../../domain/rights.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { listed } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { partTexts } from './part/texts.ts';

import { readGuard, withFollowing } from './set/handlers-save.ts';
import { settingTexts } from './set/texts.ts';
import { faultTexts } from './set/texts-faults.ts';
import { type Agreement, findPartiesBy, findPlaces, listAgreements } from './store.ts';

/** What people have done themselves; the deadlines follow from it again. */
const models = ['Agreement', 'AgreementVersion', 'AgreementParty', 'AgreementPartyVersion', 'Goal'];

/** Takes back what was done with agreements: what was made goes, and what was changed is as it was. */
export async function takeBackAgreement(whole: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const words = settingTexts[language];
  const deed = { ...whole, changes: whole.changes.filter(({ model }) => models.includes(model)) };
  const own = deed.changes.filter(({ model }) => model === 'Agreement');
  const places = await findPlaces(
    database,
    own.map(({ id, row, before }) => ({ id, ...before, ...row })),
  );
  const parties = await findPartiesBy(
    database,
    deed.changes.flatMap(({ model, id }) => (model === 'AgreementParty' ? [id] : [])),
  );
  const [first] = [...places, ...parties];
  if (first === undefined || !mayDo(actor, 'agreements.set', { networkId: first.networkId }))
    throw new UserError(faultTexts[language].notYours);
  await refuseChanged(deed, context);
  const guard = await readGuard(first.networkId, context);
  const standing = await listAgreements(database, { networkId: first.networkId });
  refuseOverlaps(own, standing, language);
  const reversing = deed.changes.toReversed().map((made) => reversed(made, first.networkId));
  const ids = places.map(({ municipalityId }) => municipalityId);
  const { changes, lines } = await withFollowing(reversing, ids, context);
  const isGone = own.every(({ kind }) => kind === 'created');
  const namesOf = (all: readonly { readonly name: string }[]) =>
    listed([...new Set(all.map(({ name }) => name))], language);
  const told =
    places.length === 0
      ? partTexts[language].undone(namesOf(parties))
      : (isGone ? words.removed : words.undone)(namesOf(places), countOf(own, standing));
  return answer(card(paragraph(told), ...lines.map((line) => note(line))), [guard, ...changes]);
}

/** How many agreements were made or changed; what several municipalities have under one name is one. */
const countOf = (own: readonly Made[], standing: readonly Agreement[]): number =>
  new Set(
    own.map(
      ({ id, row, before }) =>
        standing.find((one) => one.id === id)?.called ?? before?.name ?? row.name ?? id,
    ),
  ).size;

/** Refuses what would give a municipality two agreements of the same days. */
function refuseOverlaps(own: readonly Made[], standing: readonly Agreement[], language: Language): void {
  const made = new Map(own.map((one) => [one.id, one]));
  const after = standing.flatMap((one) => {
    const { kind, before = {} } = made.get(one.id) ?? {};
    const { start, end } = one;
    const then = { ...one, start: String(before.start ?? start), end: String(before.end ?? end) };
    return kind === 'created' ? [] : [then];
  });
  const back = own.flatMap(({ kind, id, before = {} }) =>
    kind === 'removed'
      ? [
          {
            id,
            municipalityId: String(before.municipalityId),
            start: String(before.start),
            end: String(before.end),
          },
        ]
      : after.filter((one) => one.id === id),
  );
  for (const one of back) {
    const others = after.filter(
      ({ id, municipalityId }) => municipalityId === one.municipalityId && id !== one.id,
    );
    const other = overlapped(one, others);
    if (other === undefined) continue;
    const [from, to] = [other.start, other.end].map((day) => formatDay(day, language));
    throw new UserError(
      faultTexts[language].overlapsSince(other.municipality.name, other.name, from ?? '', to ?? ''),
    );
  }
}

/** The change that undoes one: what was made is removed, what was removed is made again, and what was changed changes back. */
function reversed(made: Made, networkId: string): Change {
  const { kind, model, id, row, before = {} } = made;
  const record = { type: `${model.charAt(0).toLowerCase()}${model.slice(1)}`, columns: { id } };
  if (kind === 'changed') return backwards(made, record, networkId);
  const { id: _, ...stands } = row;
  return kind === 'created'
    ? { kind: 'removed', model, id, row: {}, expect: stands, networkId, record }
    : { kind: 'created', model, id, row: before, networkId, record };
}
