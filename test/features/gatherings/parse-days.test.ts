import { describe, expect, it } from 'vitest';
import { readGathering } from '../../../src/features/gatherings/plan/parse.ts';

const today = '2024-03-14'; // a Thursday

describe('when a new gathering is', () => {
  it.each([
    ['Videosamling tirsdag kl 9-11', 'Videosamling', '2024-03-19', '09:00–11:00'],
    ['Fagdag onsdag 3. april 10-15 i Grong', 'Fagdag', '2024-04-03', '10:00–15:00'],
    ['Fagdag frå 10 til 15 onsdag 3. april', 'Fagdag', '2024-04-03', '10:00–15:00'],
    ['Webinar i morgen kl halv ett til to', 'Webinar', '2024-03-15', '12:30–14:00'],
    ['Webinar i morgon kl 1-3', 'Webinar', '2024-03-15', '13:00–15:00'],
    ['Webinar i morgen kl 9-1', 'Webinar', '2024-03-15', '09:00–13:00'],
    ['Teams-møte torsdag 14-15.30', 'Teams-møte', '2024-03-14', '14:00–15:30'],
    ['Teams-møte neste torsdag 14-15', 'Teams-møte', '2024-03-21', '14:00–15:00'],
    ['Teams meeting next Tuesday at 9-11', 'Teams meeting', '2024-03-19', '09:00–11:00'],
    ['Gathering on Wednesday April 3rd from 9am to 3pm', 'Gathering', '2024-04-03', '09:00–15:00'],
    ['Gathering on Friday from quarter past nine to noon', 'Gathering', '2024-03-15', '09:15–12:00'],
    ['Fysisk samling uke 15 onsdag kl 9-15', 'Fysisk samling', '2024-04-10', '09:00–15:00'],
    ['Samling 12.4. kl 0900-1130', 'Samling', '2024-04-12', '09:00–11:30'],
    ['Samling 12.4 9-11', 'Samling', '2024-04-12', '09:00–11:00'],
    ['Samling om to uker kl 9-12', 'Samling', '2024-03-28', '09:00–12:00'],
    ['Kickoff 5. april 2024 kl 9-12 på rådhuset', 'Kickoff', '2024-04-05', '09:00–12:00'],
    ['Kick-off mellom kl. 9 og 11 den 5. april', 'Kick-off', '2024-04-05', '09:00–11:00'],
    ['Folkemøte i kveld kl 18-20 på samfunnshuset', 'Folkemøte', '2024-03-14', '18:00–20:00'],
    ['Folkemøte tirsdag kl 7-9 om kvelden', 'Folkemøte', '2024-03-19', '19:00–21:00'],
    ['Samling første tirsdag i mars kl 9-11', 'Samling', '2025-03-04', '09:00–11:00'],
  ])('is read from "%s"', (text, title, day, times) => {
    const { draft } = readGathering(text, today);
    expect({ title: draft.title, day: draft.day, times: `${draft.from}–${draft.to}` }).toEqual({
      title,
      day,
      times,
    });
  });

  it.each([
    ['Samling 3.-4. april på Høylandet', '2024-04-03', '2024-04-04'],
    ['Samling 3. og 4. april i Høylandet', '2024-04-03', '2024-04-04'],
    ['Gathering April 3-4 in Namsos', '2024-04-03', '2024-04-04'],
    ['Samling 30. mars til 2. april', '2024-03-30', '2024-04-02'],
    ['Samling laurdag og sundag på Leka', '2024-03-16', '2024-03-17'],
    ['Samling ons-fre', '2024-03-20', '2024-03-22'],
  ])('is several days in "%s"', (text, day, lastDay) => {
    expect(readGathering(text, today).draft).toMatchObject({ day, lastDay });
  });
});
