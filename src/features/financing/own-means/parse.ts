import type { Day } from '../../../calendar/days.ts';
import { findKroner } from '../../../grammar/kroner.ts';
import { trim } from '../../../text.ts';
import { type Days, takeDays } from '../parse-days.ts';

/** What is said of own means. */
export type MeansReading = {
  readonly amount: number | undefined;
  readonly day: Day | undefined;
  readonly days?: readonly Day[];
  readonly fault?: Days['fault'];
  readonly voucher: string | undefined;
  readonly reason: string | undefined;
  readonly purpose: string;
};

const voucherWord =
  /(?:^|[\s,;(])(?:bilag(?:s?nr|snummer)?|voucher)\.?:?\s*(?:nr\.?|no\.?|nummer)?\s*([\p{L}\d][\p{L}\d/._-]{0,39})\)?/iu;
const reasonWord = /(?:^|[\s,;])(?:fordi(?: at)?|because|grunn:|reason:)\s*(.*)$/isu;
// «Kr 50 000 til konsulent»
const leading = /^(?:til|for|på|to)\s+/iu;
const edges = /^[,;:.\s–—-]+|[,;:\s–—-]+$/gu;

/** Reads `kr 50 000 TIL HVA DAG [bilag NR] [fordi GRUNN]`, in any order but for the reason, which comes last. */
export function readMeans(text: string, today: Day): MeansReading {
  const why = reasonWord.exec(text);
  const said = why === null ? text : text.slice(0, why.index);
  const voucher = voucherWord.exec(said);
  const body =
    voucher === null
      ? said
      : `${said.slice(0, voucher.index)} ${said.slice(voucher.index + voucher[0].length)}`;
  const marked = findKroner(body);
  const { rest, from, to, ...days } = takeDays(marked ? `${marked.before} ${marked.after}` : body, today, {
    leaning: 'past',
  });
  const found = marked ?? findKroner(rest, true);
  const purpose = marked || found === undefined ? rest : `${found.before} ${found.after}`;
  return {
    ...days,
    amount: found?.øre,
    day: from ?? to,
    voucher: voucher?.[1],
    reason: why === null ? undefined : trim(why[1] ?? ''),
    purpose: trim(purpose.replace(edges, '').replace(leading, '')),
  };
}
