import { backwards, type Change, type Deed, type Made } from '../../change.ts';
import { type Answer, answer } from '../../chat/answer.ts';
import { card, paragraph } from '../../chat/card.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import { listThemes } from '../../domain/networks/themes.ts';
import type { Context } from '../context.ts';
import { changesText, turned } from '../turned.ts';
import type { View } from './cards.ts';
import { nameOf, rowsOf } from './cards-one.ts';
import { pressDrop } from './change/handlers-drop.ts';
import { planTexts } from './change/texts.ts';
import { loadOwn } from './handlers-find.ts';
import { findPlanned, type Planned, type PlannedKind, type WholePlanned } from './store.ts';
import { measureColumns } from './store-changes.ts';

const kinds: Readonly<Record<string, PlannedKind>> = { Goal: 'goal', Measure: 'measure' };

/** Takes back what was done with the plan: what was new is dropped, what was changed is as before. */
export async function takeBackPlan(deed: Deed, context: Context): Promise<Answer> {
  const [first] = deed.changes;
  const kind = kinds[first?.model ?? ''];
  if (first?.kind === 'created' && kind !== undefined) {
    const dropped = await Promise.all(deed.changes.map(({ id }) => pressDrop(kind)(id, context)));
    const [only, ...others] = dropped;
    if (only !== undefined && others.length === 0) return only;
    const cards = dropped.flatMap(({ reply }) => (reply.kind === 'message' ? reply.card.elements : []));
    return answer(
      card(...cards),
      dropped.flatMap(({ changes }) => changes),
    );
  }
  await refuseChanged(deed, context);
  const backs: { says: string; change: Change }[] = [];
  for (const made of deed.changes) backs.push(await takeBack(made, context));
  return answer(
    card(...backs.map(({ says }) => paragraph(says))),
    backs.map(({ change }) => change),
  );
}

async function takeBack(made: Made, context: Context) {
  const kind = kinds[made.model];
  if (kind === undefined) return takeBackNote(made, context);
  const { planned, view } = await loadOwn(kind, made.id, context);
  const { goal, measure } = planned;
  const record = { type: kind, columns: measureColumns(goal, measure) };
  return {
    says: saying(planned, await before(planned, made, context), made, view),
    change: backwards(made, record, goal.networkId),
  };
}

/** A goal or a measure as it was before it was changed. */
async function before({ goal, measure }: WholePlanned, made: Made, { database }: Context): Promise<Planned> {
  if (measure === undefined) {
    const then = { ...goal, ...made.before };
    const theme = (await listThemes(database, [goal.networkId])).find(({ id }) => id === then.themeId);
    return { goal: { ...then, themeName: theme?.name ?? null } };
  }
  const { goalId } = made.before ?? {};
  const was = typeof goalId === 'string' ? await findPlanned(database, 'goal', goalId) : undefined;
  return { goal: was?.goal ?? goal, measure: { ...measure, ...made.before } };
}

/** The status that a note became: withdrawn, or there again. */
function takeBackNote({ id, kind, row }: Made, { language }: Context) {
  const withdrawn = kind === 'created' || row.withdrawn === false;
  const words = planTexts[language];
  const change: Change = {
    ...{ kind: 'changed', model: 'Status', id, row: { withdrawn }, expect: { withdrawn: !withdrawn } },
    ...(typeof row.networkId === 'string' ? { networkId: row.networkId } : {}),
    record: { type: 'status', columns: { id, withdrawn } },
  };
  return { says: `${withdrawn ? words.noteWithdrawn : words.noteStands}.`, change };
}

/** «Tiltak 3: Befaring. Tilstand: forsinket → i rute.», «Tiltak 3: Befaring står i planen igjen.» */
function saying(now: Planned, then: Planned, { before = {} }: Made, view: View): string {
  const words = planTexts[view.language];
  const changes = changesText(rowsOf(now, view), rowsOf(then, view));
  const stands = before.droppedAt === null ? words.standsAgain : words.droppedAgain;
  const parts = [...(changes === '' ? [] : [changes]), ...('droppedAt' in before ? [stands] : [])];
  const name = turned(nameOf(now, view), nameOf(then, view));
  return `${name}${changes === '' ? '' : '.'}${parts.length === 0 ? '' : ` ${parts.join(', ')}`}.`;
}
