import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/features/deadlines/parse.ts';

const today = '2024-03-14'; // a Thursday

describe('what is typed for a new deadline', () => {
  it.each([
    ['Tertialstatus 30. april', 'Tertialstatus', '2024-04-30'],
    ['Handlingsplan innen 1. juni', 'Handlingsplan', '2024-06-01'],
    ['Handlingsplan innen utgangen av april', 'Handlingsplan', '2024-04-30'],
    ['Handlingsplan til 15. mai', 'Handlingsplan', '2024-05-15'],
    ['Handlingsplan senest 15. mai', 'Handlingsplan', '2024-05-15'],
    ['Søknad læringsnettverk 15. des.', 'Søknad læringsnettverk', '2024-12-15'],
    ['Attester mars 30. april', 'Attester mars', '2024-04-30'],
    ['Attester timer for mars 10. april', 'Attester timer for mars', '2024-04-10'],
    ['Rapport 1. tertial 15. mai', 'Rapport 1. tertial', '2024-05-15'],
    ['Rapport for 2024 31. januar', 'Rapport for 2024', '2025-01-31'],
    ['Rapport om to uker', 'Rapport', '2024-03-28'],
    ['Rapport om ein månad', 'Rapport', '2024-04-14'],
    ['Rapport fredag', 'Rapport', '2024-03-15'],
    ['Rapport fredag neste uke', 'Rapport', '2024-03-22'],
    ['Rapport uke 14 fredag', 'Rapport', '2024-04-05'],
    ['Rapport 8/4', 'Rapport', '2024-04-08'],
    ['Rapport 8.4', 'Rapport', '2024-04-08'],
    ['Rapport den 8.', 'Rapport', '2024-04-08'],
    ['Rapport langfredag', 'Rapport', '2024-03-29'],
    ['Rapport siste fredag i april', 'Rapport', '2024-04-26'],
    ['Rapport første tirsdag i mars', 'Rapport', '2025-03-04'],
    ['Rapport første virkedag i mai', 'Rapport', '2024-05-02'],
    ['Rapport siste arbeidsdag i mars', 'Rapport', '2024-03-27'],
    ['Rapport siste dag i april', 'Rapport', '2024-04-30'],
    ['Ny frist for 2. gangs behandling 12. april', 'Ny frist for 2. gangs behandling', '2024-04-12'],
    ['Søknad til 15. mai-komiteen 1. mai', 'Søknad til 15. mai-komiteen', '2024-05-01'],
    ['Statusrapport seinast tysdag 2. april', 'Statusrapport', '2024-04-02'],
    ['Status report by the 30th of April', 'Status report', '2024-04-30'],
    ['Status report due Friday', 'Status report', '2024-03-15'],
    ['Sluttrapport 30/12-28', 'Sluttrapport', '2028-12-30'],
    ['Budsjett 2025 1. november', 'Budsjett 2025', '2024-11-01'],
    ['Sak 12/24 til kommunestyret 25. april', 'Sak 12/24 til kommunestyret', '2024-04-25'],
  ])('is read from "%s"', (text, title, day) => {
    expect(readDeadline(text, today)).toMatchObject({ title, day });
  });

  it.each([
    ['Status hver mandag', 'Status', 'weekly', '2024-03-18'],
    ['Kontroll annenhver fredag', 'Kontroll', '2-weekly', '2024-03-15'],
    ['Status kvar andre fredag', 'Status', '2-weekly', '2024-03-15'],
    ['Rapport hver uke fredag', 'Rapport', 'weekly', '2024-03-15'],
    ['Status første mandag hver måned', 'Status', 'monthly-1-mon', '2024-04-01'],
    ['Status 2. mandag hver måned', 'Status', 'monthly-2-mon', '2024-04-08'],
    ['Status siste fredag i hver måned', 'Status', 'monthly-last-fri', '2024-03-29'],
    ['Report on the first Monday of every month', 'Report', 'monthly-1-mon', '2024-04-01'],
    ['Rapport den 5. hver måned', 'Rapport', 'monthly', '2024-04-05'],
    ['Rapport 30. april hver måned', 'Rapport', 'monthly-30', '2024-04-30'],
    ['Rapport hvert år andre tirsdag i november', 'Rapport', 'yearly-2-tue', '2024-11-12'],
    ['Rapport hver fredag til 30. juni', 'Rapport', 'weekly until 2024-06-30', '2024-03-15'],
  ])('repeats as it says in "%s"', (text, title, repeat, day) => {
    expect(readDeadline(text, today)).toMatchObject({ title, repeat, day });
  });

  it.each([
    ['Rapport hver dag', 'hver dag'],
    ['Rapport hver tirsdag unntatt juli', 'hver tirsdag unntatt juli'],
    ['Rapport skjærtorsdag hvert år', 'skjærtorsdag hvert år'],
    ['Rapport hver tredje fredag', 'hver tredje fredag'],
  ])('can’t be kept in "%s", and says which words', (text, otherRepeat) => {
    expect(readDeadline(text, today)).toMatchObject({ otherRepeat });
  });

  it.each(['Årlig rapport 1. mars', 'Månadleg møte 3. april', 'Weekly report on 15 March'])(
    'may repeat or be called so in "%s"',
    (text) => {
      expect(readDeadline(text, today)).toHaveProperty('maybe');
      expect(readDeadline(`${text} én gang`, today)).toMatchObject({ repeat: 'none' });
      expect(readDeadline(`${text} én gang`, today)).not.toHaveProperty('maybe');
    },
  );

  it.each([
    ['Oppsigelse 3 måneder etter 20. desember', '2025-03-20'],
    ['Oppsigelse two weeks before 1 June', '2024-05-18'],
    ['Oppsigelse ein månad etter 30. november', '2024-12-30'],
  ])('is reckoned from another day in "%s"', (text, day) => {
    expect(readDeadline(text, today)).toMatchObject({ title: 'Oppsigelse', day });
  });

  it('is a question where two days are possible, and no day where none is named', () => {
    expect(readDeadline('Rapport neste fredag', today).days).toEqual(['2024-03-15', '2024-03-22']);
    expect(readDeadline('Rapport før påske', today)).not.toHaveProperty('day');
  });
});
