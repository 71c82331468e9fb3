import { type Day, dayOf } from '../../../../calendar/days.ts';
import { type Answer, ask } from '../../../../chat/answer.ts';
import { openFilled } from '../../../../chat/form/fields.ts';
import { shortened } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { whichDayCard } from '../../../which-day.ts';
import type { Agreement } from '../store.ts';
import { said } from '../texts-said.ts';
import { targetOf } from './cards.ts';
import { changeForm, valuesOf } from './cards-form.ts';
import { behindAll, findNamed, type Group, listOwn, load, pick, type Target } from './handlers.ts';
import { stateOf } from './handlers-change-form.ts';
import { change, changeAgain } from './handlers-change-save.ts';
import { printTyped, type Reading, readTyped, refuseFaults } from './parse.ts';
import { settingTexts } from './texts.ts';
import { faultTexts } from './texts-faults.ts';
import { listedWords } from './texts-words.ts';

/** `avtale endre [KOMMUNE|AVTALE] [, FELT VERDI …] [fra DAG] [fordi GRUNN]`: changed, or the form. */
export async function changeTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const reading = readTyped(text, 'change', dayOf(context.now));
  const { head, ...said_ } = reading;
  const rest = printTyped({ head: '', values: said_.values }, 'change', language);
  refuseUnread(reading, await listOwn(context), context);
  const group = await pick(head, said.change, rest, context);
  return 'reply' in group ? group : changeOf(group, reading, context);
}

/** What stands behind a name that is no word for anything is told as such, and not as a name that nobody has. */
function refuseUnread({ head }: Reading, all: readonly Agreement[], context: Context): void {
  const { language } = context;
  if (behindAll(head) === '') return;
  try {
    findNamed(head, all, context);
  } catch (error) {
    const words = head.split(/\s+/u);
    const isNamed = words.slice(1).some((_, index) => {
      try {
        return findNamed(words.slice(0, index + 1).join(' '), all, context) !== undefined;
      } catch {
        return false;
      }
    });
    if (!isNamed) throw error;
    const known = listedWords('change', language);
    throw new UserError(faultTexts[language].notRead(shortened(head, 60), known));
  }
}

/** The buttons that change agreements: with nothing said the form, else the change. */
export const changePressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  changeOf(await load(target, context), readTyped(text, 'change', dayOf(context.now)), context);

async function changeOf(group: Group, reading: Reading, context: Context): Promise<Answer> {
  const { language } = context;
  const { ask: asks } = settingTexts[language];
  const { values: typed, unsure } = reading;
  refuseFaults(reading, language);
  if (unsure !== undefined) {
    const again = (day: Day) => changeAgain(group, { ...typed, [unsure.name]: day }, language);
    return ask(
      whichDayCard(asks.whichDay, unsure.days, language, {
        wording: said.change,
        value: (day) => again(day).value,
        rest: (day) => again(day).rest,
      }),
    );
  }
  const { sure, form: isForm, ...own } = typed;
  const values = { ...valuesOf(group[0], language), ...own };
  const form = changeForm(
    { label: targetOf(group, language).typed, state: stateOf(group, language) },
    language,
  );
  if (isForm !== undefined || Object.keys(own).length === 0) return openFilled(form, values);
  const names = Object.keys(own);
  const saved = await change(group, values, { names, isSure: sure !== undefined }, context);
  if (!('errors' in saved)) return saved;
  throw new UserError([...new Set(Object.values(saved.errors))].join(' '));
}
