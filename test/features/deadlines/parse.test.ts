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
    ['Status hver mandag', 'hver mandag'],
    ['Status kvar fredag', 'kvar fredag'],
    ['Status første mandag hver måned', 'første mandag hver måned'],
    ['Status 2. mandag hver måned', '2. mandag hver måned'],
    ['Status siste fredag i hver måned', 'siste fredag i hver måned'],
    ['Report on the first Monday of every month', 'first Monday of every month'],
    ['Rapport hver uke fredag', 'hver uke'],
  ])('is no repetition in "%s"', (text, otherRepeat) => {
    expect(readDeadline(text, today)).toMatchObject({ otherRepeat });
  });

  it.each(['Rapport den 5. hver måned', 'Rapport 15. hver måned', 'Rapport første mandag i april'])(
    'is as it says in "%s"',
    (text) => {
      expect(readDeadline(text, today)).not.toHaveProperty('otherRepeat');
    },
  );

  it('is a question where two days are possible, and no day where none is named', () => {
    expect(readDeadline('Rapport neste fredag', today).days).toEqual(['2024-03-15', '2024-03-22']);
    expect(readDeadline('Rapport før påske', today)).not.toHaveProperty('day');
  });
});
