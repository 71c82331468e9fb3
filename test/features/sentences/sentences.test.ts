import { beforeAll, describe, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const odd = 'Odd Attestmo';

let lagbot: Lagbot;
beforeAll(async () => {
  lagbot = await startLagbot();
  await lagbot.say(ida, 'samling ny Fagdag 25. mars kl 10-12');
  await lagbot.say(ida, 'samling send Fagdag');
  await lagbot.say(ida, 'frist ny Fremdriftsplan 30. april');
});

/** What a sentence is answered with, beside what the command is that it asks for. */
const bothOf = async (who: string, sentence: string, command: string) => {
  const said = await lagbot.say(who, sentence);
  const expected = await lagbot.say(who, command);
  return [
    said.reply.kind === 'form' ? 'form' : said.text,
    expected.reply.kind === 'form' ? 'form' : expected.text,
  ];
};

describe('a sentence that asks for what a command shows is answered as the command is', () => {
  test.each([
    // bokmål
    ['hva kan du?', 'hjelp'],
    ['hva kan jeg gjøre her', 'hjelp'],
    ['hvordan fungerer dette?', 'hjelp'],
    ['jeg trenger hjelp', 'hjelp'],
    ['når er neste samling?', 'samling'],
    ['Hei! Når er neste samling?', 'samling'],
    ['hvor er møtet', 'samling'],
    ['er det noen møter denne uka?', 'samling'],
    ['samlinger', 'samling'],
    ['jeg kan ikke komme på møtet', 'samling'],
    ['kommer ikke, er syk', 'samling'],
    ['jeg er syk i dag', 'samling'],
    ['jeg kommer på mandag', 'samling'],
    ['frister', 'frist'],
    ['hvilke frister har jeg?', 'frist'],
    ['når er fristen for fremdriftsplanen', 'frist'],
    ['hva skylder jeg', 'hei'],
    ['hva må jeg gjøre?', 'hei'],
    ['hva venter på meg', 'hei'],
    ['god morgen', 'hei'],
    ['hei på deg', 'hei'],
    ['hvordan fører jeg timer', 'timer'],
    ['jeg vil føre timer', 'timer'],
    ['hvor mange timer har jeg ført?', 'timer liste'],
    ['vis timene mine', 'timer liste'],
    ['hvor mye mangler vi?', 'egeninnsats'],
    ['hvor mange timer mangler vi i egeninnsats', 'egeninnsats'],
    ['hvordan ligger vi an med egenfinansieringen', 'egeninnsats'],
    ['jeg skal melde status', 'status'],
    ['hvem har ikke meldt status', 'status liste'],
    ['hvem har rapportert denne uka?', 'status liste'],
    ['hvilke tiltak har vi', 'tiltak'],
    ['hva sier planen', 'tiltak'],
    ['hva står i avtalen', 'avtale'],
    ['når går avtalen ut?', 'avtale'],
    ['send meg timelista for mars', 'rapport timeliste 2024-03'],
    ['kan jeg få en rapport', 'rapport'],
    ['mine data', 'profil data'],
    ['hva vet du om meg', 'profil data'],
    ['hvem er jeg', 'profil'],
    ['skru av varsler', 'profil'],
    ['hva slags nettverk er dette', 'nettverk'],
    ['hva skjer i morgen', 'hei'],
    ['hvor mye har jeg ført denne uka', 'timer liste'],
    ['kan jeg endre en linje', 'timer liste'],
    ['er vi i rute', 'status liste'],
    ['hvor mye penger har vi fått', 'utbetaling'],
    ['når får vi utbetalt tilskuddet', 'utbetaling'],
    ['hva er timesatsen', 'sats'],
    ['jeg får for mange meldinger', 'profil'],
    ['hvilke kommuner er det i nettverket', 'nettverk'],
    // nynorsk
    ['kva kan du?', 'hjelp'],
    ['korleis verkar dette', 'hjelp'],
    ['når er neste samling?', 'samling'],
    ['kvar er møtet', 'samling'],
    ['eg kan ikkje kome', 'samling'],
    ['eg er sjuk', 'samling'],
    ['fristar', 'frist'],
    ['kva fristar har eg', 'frist'],
    ['kva skuldar eg', 'hei'],
    ['kva ventar på meg', 'hei'],
    ['kor mange timar har eg ført', 'timer liste'],
    ['timane mine', 'timer liste'],
    ['kor mykje manglar vi', 'egeninnsats'],
    ['eg skal melde status', 'status'],
    ['kven har ikkje meldt', 'status liste'],
    ['kva tiltak har vi', 'tiltak'],
    ['kva står i avtala', 'avtale'],
    ['send meg timelista for mars', 'rapport timeliste 2024-03'],
    ['kva veit du om meg', 'profil data'],
    // English
    ['what can you do?', 'hjelp'],
    ['how does this work', 'hjelp'],
    ['when is the next gathering?', 'samling'],
    ['where is the meeting', 'samling'],
    ["I can't come", 'samling'],
    ["I can't make it to the meeting", 'samling'],
    ['I am sick today', 'samling'],
    ['what do I owe?', 'hei'],
    ['what should I do now', 'hei'],
    ['what are my deadlines', 'frist'],
    ['how many hours have I logged', 'timer liste'],
    ['show my hours', 'timer liste'],
    ['how much is missing', 'egeninnsats'],
    ["who hasn't reported", 'status liste'],
    ['send me my timesheet for March', 'rapport timeliste 2024-03'],
    ['what do you know about me', 'profil data'],
    ['what does the agreement say', 'avtale'],
  ])('%s', async (sentence, command) => {
    const [said, expected] = await bothOf(siv, sentence, command);
    expect(said).toBe(expected);
  });

  test.each([
    [ida, 'hvem har ikke svart på samlingen?', 'samling deltakere'],
    [ida, 'hvem kommer på fagdagen', 'samling deltakere'],
    [ida, 'hva har skjedd denne uka', 'ukesrapport'],
    [ida, 'vis ukesrapporten', 'ukesrapport'],
    [ida, 'hvem er med i nettverket?', 'deltaker'],
    [ida, 'jeg vil lage en samling', 'samling ny'],
    [ida, 'sett en ny frist', 'frist ny'],
    [ida, 'what happened this week', 'ukesrapport'],
    [odd, 'jeg skal godkjenne timer', 'timer attester'],
    [odd, 'attestere mars', 'timer attester'],
  ])('to %s: %s', async (who, sentence, command) => {
    const [said, expected] = await bothOf(who, sentence, command);
    expect(said).toBe(expected);
  });

  test.each(['hvem er koordinator?', 'kven er koordinator', 'who is the coordinator?'])(
    'names the coordinator: %s',
    async (sentence) => {
      expect((await lagbot.say(siv, sentence)).text).toContain('Ida Prøvestad er koordinator her.');
    },
  );

  test.each(['takk', 'tusen takk!', 'thanks', 'supert', '👍'])('is thanked back: %s', async (sentence) => {
    expect((await lagbot.say(siv, sentence)).text).toBe('Bare hyggelig.');
  });
});

describe('a sentence that asks for a change has it as a button, and changes nothing', () => {
  test.each([
    ['jeg er borte neste uke', 'profil pause til 2024-03-24'],
    ['jeg er på ferie i juli', 'profil pause til 2024-07-31'],
    ['jeg er på permisjon fra 1. april', 'profil pause'],
    ['jeg har ferie til fredag', 'profil pause til 2024-03-15'],
    ['I am away next week', 'profil pause til 2024-03-24'],
    ['eg er vekke neste veke', 'profil pause til 2024-03-24'],
    ['slutt å mase', 'profil pause'],
    ['hvordan får jeg dette i kalenderen', 'profil kalender'],
    ['snakk nynorsk', 'profil språk nynorsk'],
    ['kan du skrive nynorsk?', 'profil språk nynorsk'],
    ['speak English please', 'profil språk english'],
    ['det var feil', 'angre'],
    ['jeg førte feil', 'angre'],
    ['ta det tilbake', 'angre'],
    ['jeg vil levere februar', 'timer lever 2024-02'],
    ['lever timene mine for februar', 'timer lever 2024-02'],
    ['hand in February', 'timer lever 2024-02'],
  ])('%s', async (sentence, typed) => {
    const said = await lagbot.say(siv, sentence);
    expect([said.outcome, said.records, buttonsIn(said).map((button) => button.typed)]).toEqual([
      'asked',
      [],
      [typed],
    ]);
  });

  test('does it when it is pressed, or when «ja» is typed', async () => {
    const asked = await lagbot.say('Pia Gruppenes', 'kan du snakke nynorsk?');
    const pressed = await lagbot.press('Pia Gruppenes', buttonIn(asked, 'Bytt til nynorsk'));
    expect(pressed.text).toContain('nynorsk');
    await lagbot.say('Pia Gruppenes', 'snakk bokmål');
    const back = await lagbot.say('Pia Gruppenes', 'ja');
    expect(back.text).toContain('bokmål');
  });
});

describe('a sentence that tells of work is asked about as a line', () => {
  test.each([
    ['jeg jobbet 2 timer med planen i går', '2:00 onsdag 13. mars 2024, planen'],
    ['2t i går møte', '2:00 onsdag 13. mars 2024, møte'],
    ['brukte 3 timer på søknaden på mandag', '3:00 mandag 11. mars 2024, søknaden'],
    ['i går jobbet jeg 1,5 timer med boligkartlegging', '1:30 onsdag 13. mars 2024, boligkartlegging'],
    ['eg arbeidde 2 timar med planen i går', '2:00 onsdag 13. mars 2024, planen'],
    ['I worked 2 hours on the plan yesterday', '2:00 onsdag 13. mars 2024, the plan'],
    ['i dag har jeg jobbet 4 timer med bolig', '4:00 torsdag 14. mars 2024, bolig'],
    [
      'jeg har brukt to timer på søknad til Husbanken i dag',
      '2:00 torsdag 14. mars 2024, søknad til Husbanken',
    ],
    ['møte 2 timer i går', '2:00 onsdag 13. mars 2024, møte'],
    ['please log 2h planning meeting yesterday', '2:00 onsdag 13. mars 2024, planning meeting'],
    ['en halv time telefon med Husbanken', '0:30 torsdag 14. mars 2024, telefon med Husbanken'],
  ])('%s', async (sentence, line) => {
    const said = await lagbot.say(siv, sentence);
    expect([said.outcome, said.records]).toEqual(['asked', []]);
    expect(said.text).toContain(`Skal jeg føre ${line}?`);
  });

  test('is logged by the button, once', async () => {
    const asked = await lagbot.say(siv, 'jeg jobbet 2 timer med planen i går');
    const logged = await lagbot.press(siv, buttonIn(asked, 'Ja, før det'));
    expect(logged.records).toMatchObject([{ activity: 'planen', minutes: 120, date: '2024-03-13' }]);
  });

  test.each(['kan jeg føre 2 timer i morgen?', 'møtet varer 2 timer', 'vi møtes om 2 timer'])(
    'is no line where nothing was done: %s',
    async (sentence) => {
      const said = await lagbot.say(siv, sentence);
      expect(said.records).toEqual([]);
      expect(said.text).not.toContain('Skal jeg føre');
    },
  );
});

describe('what a command may be followed by', () => {
  test('is the state of a measure as it is told: «tiltak 1 er ferdig»', async () => {
    await lagbot.say(siv, 'tiltak nytt delmål Bolig');
    await lagbot.say(siv, 'tiltak ny Kartlegging delmål 1');
    const said = await lagbot.say(siv, 'tiltak 1 er ferdig');
    expect(said.records).toMatchObject([{ state: 'done' }]);
  });

  test('is a month where a document was meant: «rapport mars»', async () => {
    const said = await lagbot.say(siv, 'rapport mars');
    expect(said.reply.kind === 'form' && said.reply.form.fields).toContainEqual(
      expect.objectContaining({ name: 'period', value: 'mars' }),
    );
  });

  test('is why somebody doesn’t come: which gathering is asked, and nothing answered', async () => {
    const said = await lagbot.say(siv, 'samling kommer ikke, er syk');
    expect([said.outcome, said.records]).toEqual(['asked', []]);
    expect(buttonsIn(said).map(({ label }) => label)).toEqual([expect.stringContaining('Fagdag')]);
  });
});

describe('what isn’t understood', () => {
  test('offers what people do most, and does nothing', async () => {
    const said = await lagbot.say(siv, 'xyzzy plugh');
    expect([said.outcome, said.records]).toEqual(['refused', []]);
    expect(said.text).toContain('Det forstår jeg ikke. Kanskje en av disse?');
    expect(buttonsIn(said).map(({ typed }) => typed)).toEqual(['timer', 'samling', 'frist', 'hjelp']);
    expect((await lagbot.press(siv, buttonIn(said, 'Fristene mine'))).text).toBe(
      (await lagbot.say(siv, 'frist')).text,
    );
  });

  test.each([
    ['tiemr 2t møte', 'timer 2t møte'],
    ['sttaus', 'status'],
    ['samlign', 'samling'],
    ['first', 'frist'],
  ])('is offered as the command that it is like: %s', async (slip, typed) => {
    const said = await lagbot.say(siv, slip);
    expect([said.outcome, said.records, buttonsIn(said).map((button) => button.typed)]).toEqual([
      'asked',
      [],
      [typed],
    ]);
  });
});
