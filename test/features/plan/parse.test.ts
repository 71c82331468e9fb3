import { describe, expect, it } from 'vitest';
import { readAsked, takeAim } from '../../../src/features/plan/parse.ts';
import { readGoalParts, readParts } from '../../../src/features/plan/parse-parts.ts';

const places = [
  { municipalityId: '5052', municipalityName: 'Leka', label: 'Leka' },
  { municipalityId: '5041', municipalityName: 'Snåase–Snåsa', label: 'Snåase–Snåsa' },
];
const today = '2024-03-14';

describe('what a line asks for', () => {
  it.each([
    ['3', { kind: 'measure', number: 3, rest: '' }],
    ['nr. 3', { number: 3 }],
    ['delmål 2', { kind: 'goal', number: 2 }],
    ['goal 2', { kind: 'goal', number: 2 }],
    ['Leka 3', { number: 3, places: [places[0]] }],
    ['3 Leka', { number: 3, places: [places[0]] }],
    ['snåsa', { number: undefined, places: [places[1]], rest: '' }],
    ['Snåase-Snåsa kommune', { places: [places[1]] }],
    ['i Leka', { places: [places[0]] }],
    ['3 i rute', { number: 3, state: 'onTrack', rest: '' }],
    ['3: forseinka – Ventar på svar', { number: 3, state: 'delayed', rest: 'Ventar på svar' }],
    ['ferdig 3 Alt er gjort', { number: 3, state: 'done', rest: 'Alt er gjort' }],
    ['Leka 3 stanset: mangler folk', { number: 3, state: 'stopped', rest: 'mangler folk' }],
    ['3-punktsplanen', { number: undefined, rest: '3-punktsplanen' }],
    ['3.5', { number: undefined }],
    ['2024', { number: undefined }],
    ['', { number: undefined, rest: '' }],
  ])('reads «%s»', (text, expected) => {
    expect(readAsked(text, places)).toMatchObject(expected);
  });

  it('takes a place off either end, where it is one', () => {
    expect(takeAim('Befaring for Leka', places)).toEqual({ places: [places[0]], rest: 'Befaring' });
    expect(takeAim('Leka: Befaring', places)).toEqual({ places: [places[0]], rest: 'Befaring' });
    expect(takeAim('Boliger for unge', places)).toEqual({ places: [], rest: 'Boliger for unge' });
  });
});

describe('the parts of a measure', () => {
  it.each([
    ['Befaring', { title: 'Befaring' }],
    ['Befaring delmål 2', { title: 'Befaring', goalNumber: 2 }],
    ['delmål 2 Befaring', { title: 'Befaring', goalNumber: 2 }],
    ['Befaring, frist: 30. april', { title: 'Befaring', due: '2024-04-30' }],
    ['Befaring innen fredag uke 17', { title: 'Befaring', due: '2024-04-26' }],
    [
      'Befaring ansvar Siv Eksempelvik frist 30. april',
      { due: '2024-04-30', responsible: 'Siv Eksempelvik' },
    ],
    [
      'Company visits goal 1 due 30 April responsible Siv every month',
      { goalNumber: 1, cadence: 'every month' },
    ],
    ['Lesarbrev kvar andre veke', { title: 'Lesarbrev', cadence: 'kvar andre veke' }],
    ['Plan for hver måned i året', { title: 'Plan for hver måned i året' }],
    ['Frist for innspill', { title: 'Frist for innspill' }],
    ['Kartlegge ansvar for brøyting', { title: 'Kartlegge ansvar for brøyting' }],
    ['Evaluere delmål i planen', { title: 'Evaluere delmål i planen' }],
    ['tittel Nye tomter frist 30. april', { title: 'Nye tomter', due: '2024-04-30' }],
    ['ny tittel: Nye tomter', { title: 'Nye tomter' }],
    ['«Nye tomter» delmål 2', { title: 'Nye tomter', goalNumber: 2 }],
    ['Navn på tomter', { title: 'Navn på tomter' }],
    ['«Bulyst» og «Bolyst»', { title: '«Bulyst» og «Bolyst»' }],
    ['Plan frist 31. april', { fault: { code: 'no-such-day', text: '31. april' } }],
  ])('are read from «%s»', (text, expected) => {
    expect(readParts(text, today)).toMatchObject(expected);
  });

  it('of a goal are read behind its title', () => {
    expect(readGoalParts('Boliger for unge tema: bomiljø hovedmål: Flere unge')).toEqual({
      title: 'Boliger for unge',
      theme: 'bomiljø',
      mainGoal: 'Flere unge',
    });
    expect(readGoalParts('Et tema for oss')).toEqual({ title: 'Et tema for oss' });
    expect(readGoalParts('“Bulyst” tema: bomiljø')).toEqual({ title: 'Bulyst', theme: 'bomiljø' });
  });
});
