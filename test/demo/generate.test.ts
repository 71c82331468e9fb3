import { describe, expect, it } from 'vitest';
import { dayOf, isoWeekOf, isWorkingDay, timeOf, weekdayOf } from '../../src/calendar/days.ts';
import { generate } from '../../src/demo/generate.ts';
import { people } from '../../src/demo/plan/plan.ts';
import { hashOf, hoursBy, minutesByPersonDay, momentOf, municipalityNames, personNames } from './reading.ts';

const planned = generate({ year: 2024 });
const names = personNames(planned);

describe('the planned year', () => {
  it('gives each municipality the own work of the plan', () => {
    expect(hoursBy(planned, ({ municipalityId }) => municipalityNames[municipalityId])).toEqual({
      Leka: 310,
      Høylandet: 288,
      'Snåase–Snåsa': 304,
      Meråker: 342,
      Tydal: 234,
      Rennebu: 296,
    });
  });

  it('gives each month of a municipality the own work of the plan', () => {
    const months = (number: string) =>
      Object.values(
        hoursBy(planned, ({ municipalityId, day }) =>
          municipalityId === number ? day.slice(0, 7) : undefined,
        ),
      );
    expect(months('5052')).toEqual([26, 28, 24, 38, 22, 30, 6, 24, 36, 30, 28, 18]);
    expect(months('5046')).toEqual([24, 26, 22, 44, 20, 26, 4, 22, 30, 28, 26, 16]);
    expect(months('5041')).toEqual([22, 24, 26, 36, 24, 28, 8, 26, 34, 28, 32, 16]);
    expect(months('5034')).toEqual([28, 30, 26, 40, 26, 32, 10, 28, 38, 34, 30, 20]);
    expect(months('5033')).toEqual([18, 20, 18, 32, 16, 22, 4, 18, 28, 24, 22, 12]);
    expect(months('5022')).toEqual([24, 26, 22, 34, 22, 28, 6, 24, 34, 30, 28, 18]);
  });

  it('takes Meråker past its ceiling at the rate of the demonstration', () => {
    const [rate] = planned.Rate;
    const meråker = planned.Agreement.find(({ municipalityId }) => municipalityId === '5034');
    expect(rate).toMatchObject({ perHour: 70_000, from: '2023-12-20', source: 'demonstrasjonssats' });
    expect(342 * (rate?.perHour ?? 0)).toBeGreaterThan(
      meråker?.ownFinancingPerYear ?? Number.POSITIVE_INFINITY,
    );
    expect(meråker).toMatchObject({
      ownFinancingPerYear: 23_000_000,
      grantPerYear: 68_750_000,
      grantShare: 7500,
    });
  });

  it('has some grant-paid hours of the project leaders besides', () => {
    const grantPaid = planned.Hours.filter(({ financing }) => financing === 'tilskudd');
    const leaders = new Set(people.filter(({ role }) => role === 'prosjektleder').map(({ name }) => name));
    expect(grantPaid.length).toBeGreaterThan(50);
    expect(grantPaid.filter(({ personId }) => !leaders.has(names(personId)))).toEqual([]);
  });

  it('keeps lines to whole quarters from half an hour to six hours, on working days', () => {
    const odd = planned.Hours.filter(({ minutes, day, correctsId }) => {
      const size = correctsId === null ? minutes : Math.abs(minutes);
      return size % 15 !== 0 || size < 30 || size > 360 || !isWorkingDay(day);
    });
    expect(odd).toEqual([]);
  });

  it('gives lines with times the minutes between them, and nobody two at once', () => {
    const timed = planned.Hours.filter(({ from }) => from !== null);
    const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const wrong = timed.filter(
      ({ from, to, minutes }) => minutesOf(to ?? '') - minutesOf(from ?? '') !== minutes,
    );
    const overlapping = timed.filter((line) =>
      timed.some(
        (other) =>
          other !== line &&
          other.personId === line.personId &&
          other.day === line.day &&
          (other.from ?? '') < (line.to ?? '') &&
          (line.from ?? '') < (other.to ?? ''),
      ),
    );
    expect(timed.length).toBeGreaterThan(200);
    expect([wrong, overlapping]).toEqual([[], []]);
  });

  it('writes every line down after the work', () => {
    const early = planned.Hours.filter(({ day, to, loggedAt }) => {
      const logged = momentOf(loggedAt);
      return dayOf(logged) < day || (dayOf(logged) === day && timeOf(logged) < (to ?? '00:00'));
    });
    expect(early).toEqual([]);
  });

  it('leaves December to be handed in, and attests no line of the attestants themselves', () => {
    const attestants = new Set(
      people.filter(({ role }) => role === 'prosjektansvarlig').map(({ name }) => name),
    );
    const states = (month: string) => [
      ...new Set(
        planned.Hours.filter(
          ({ day, personId }) => day.startsWith(month) && !attestants.has(names(personId)),
        ).map(({ state }) => state),
      ),
    ];
    expect(states('2024-12')).toEqual(['draft']);
    expect(states('2024-11').toSorted()).toEqual(['attested', 'submitted']);
    expect(states('2024-03')).toEqual(['attested']);
    const own = planned.Hours.filter(({ personId }) => attestants.has(names(personId)));
    expect(own.some(({ state }) => state === 'attested')).toBe(false);
  });

  it('writes in the language of the municipality', () => {
    const activities = (number: string) =>
      planned.Hours.filter(({ municipalityId }) => municipalityId === number).map(({ activity }) => activity);
    expect(activities('5034')).toContain('Prosjektleiarmøte');
    expect(activities('5034')).not.toContain('Prosjektledermøte');
    expect(activities('5052')).toContain('Prosjektledermøte');
    expect(planned.Membership.map(({ language }) => language)).toEqual(['nb', 'nb', 'nb', 'nn', 'nb', 'nn']);
  });

  it('gives everybody an account of their own in the demonstration workspace', () => {
    expect(planned.Person.length).toBe(21);
    expect(new Set(planned.Account.map(({ user }) => user)).size).toBe(21);
    expect(planned.Account.filter(({ user }) => !/^U[A-Z0-9]{8}$/.test(user))).toEqual([]);
    expect(planned.Person.map(({ email }) => email)).toContain('siv.eksempelvik@leka.example');
  });

  it('is the same every time', () => {
    expect(generate({ year: 2024 })).toEqual(planned);
  });
});

describe('the scenes of the planned year', () => {
  it('lets Tydal be silent in weeks 30 to 33 while others report', () => {
    const silence = planned.Status.filter(({ postedAt }) => {
      const { week } = isoWeekOf(dayOf(momentOf(postedAt)));
      return week >= 30 && week <= 33;
    });
    const reporting = new Set(silence.map(({ municipalityId }) => municipalityId));
    expect(reporting).toEqual(new Set(['5052', '5046', '5041', '5034', '5022']));
    const lines = planned.Hours.filter(
      ({ municipalityId, day }) => municipalityId === '5033' && day >= '2024-07-22' && day <= '2024-08-18',
    );
    expect(lines).toEqual([]);
  });

  it('changes the project leader at Høylandet on 1 August', () => {
    const roles = planned.Role.filter(
      ({ municipalityId, kind }) => municipalityId === '5046' && kind === 'prosjektleder',
    );
    expect(roles.map(({ personId, from, to }) => [names(personId), from, to])).toEqual([
      ['Jon Prøvemo', '2023-12-20', '2024-07-31'],
      ['Tuva Nyliv', '2024-08-01', null],
    ]);
    const wrong = planned.Hours.filter(({ personId, day }) =>
      names(personId) === 'Jon Prøvemo'
        ? day > '2024-07-31'
        : names(personId) === 'Tuva Nyliv' && day < '2024-08-01',
    );
    expect(wrong).toEqual([]);
  });

  it('holds the six statuses word for word', () => {
    const find = (number: string, day: string) =>
      planned.Status.filter(
        ({ municipalityId, postedAt }) => municipalityId === number && dayOf(momentOf(postedAt)) === day,
      ).map(({ state, done, authorId }) => [state, done, names(authorId)]);
    expect(find('5052', '2024-02-16')).toEqual([
      ['onTrack', 'Samfunnsdelen er klar for høring. Neste: innbyggermøte i mars.', 'Siv Eksempelvik'],
    ]);
    expect(find('5046', '2024-04-12')).toEqual([
      ['onTrack', 'Takk for besøket! Tre bedrifter følges opp etter samlingen.', 'Jon Prøvemo'],
    ]);
    expect(find('5041', '2024-05-24')).toEqual([
      ['delayed', 'Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge.', 'Maja Testvoll'],
    ]);
    expect(find('5033', '2024-06-21')).toEqual([
      ['stopped', 'Boligkartlegging stoppet, mangler kapasitet til august.', 'Eirik Fiktivås'],
    ]);
    expect(find('5034', '2024-09-13')).toEqual([
      [
        'onTrack',
        'Tiltakslista for næringsplanen er vedteken. No startar arbeidet med næringsareal.',
        'Berit Demohaug',
      ],
    ]);
    expect(find('5022', '2024-09-20')).toEqual([
      ['delayed', 'Forstudien tek lengre tid enn planlagt. Treng prosesshjelp i veke 39.', 'Gro Liksommo'],
    ]);
  });

  it('posts statuses on working days, at most one a week from each municipality', () => {
    const days = planned.Status.map(({ postedAt }) => dayOf(momentOf(postedAt)));
    expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
    const weeks = planned.Status.map(
      ({ municipalityId, postedAt }) => `${municipalityId} ${isoWeekOf(dayOf(momentOf(postedAt))).week}`,
    );
    expect(new Set(weeks).size).toBe(weeks.length);
  });

  it("has the gatherings at their times, and the project leaders' meeting on nine first Tuesdays", () => {
    const listed = planned.Gathering.map(({ title, startsAt, endsAt }) => {
      const [start, end] = [momentOf(startsAt), momentOf(endsAt)];
      return [title, `${dayOf(start)}T${timeOf(start)}`, `${dayOf(end)}T${timeOf(end)}`];
    });
    expect(listed.slice(0, 3)).toEqual([
      ['Videosamling: Prosjektplan', '2024-01-23T09:00', '2024-01-23T11:00'],
      ['Samling på Høylandet: Næringsutvikling', '2024-04-03T10:00', '2024-04-04T15:00'],
      ['Videosamling: Bolig og tilflytting', '2024-09-24T10:00', '2024-09-24T12:00'],
    ]);
    const meetings = listed.slice(3).map(([, start = '']) => start);
    expect(meetings.map((start) => start.slice(5, 7))).toEqual('02 03 05 06 08 09 10 11 12'.split(' '));
    expect(
      meetings.filter((start) => weekdayOf(start.slice(0, 10)) !== 2 || start.slice(8, 10) > '07'),
    ).toEqual([]);
  });

  it('has several log the programme at Høylandet and the drive', () => {
    const lines = planned.Hours.filter(({ day }) => day === '2024-04-03' || day === '2024-04-04');
    const there = new Set(
      lines.filter(({ activity }) => activity === 'Samling på Høylandet').map((line) => line.personId),
    );
    expect(there.size).toBeGreaterThanOrEqual(8);
    expect(lines.filter(({ activity }) => /^Reise (til|fra|frå) Høylandet$/.test(activity)).length).toBe(12);
  });

  it("has the deadlines, with one that Tydal missed and hours to attest from the agreement's first month", () => {
    const set = planned.Deadline.filter(({ agreementId }) => agreementId === null);
    expect(set.map(({ title, due, repeat }) => [title, due, repeat])).toEqual([
      ['Aktivitets- og fremdriftsplan', '2024-02-15', 'none'],
      ['Tertialstatus 1', '2024-04-30', 'none'],
      ['Tertialstatus 2', '2024-08-31', 'none'],
      ['Tertialstatus 3', '2024-12-31', 'none'],
      ['Søknad til læringsnettverk', '2024-12-15', 'none'],
      ['Sluttrapport', '2025-12-20', 'none'],
      ['Attestere timer', '2024-01-31', 'monthly'],
    ]);
    const [, , second] = planned.Deadline;
    const done = planned.Completion.filter(({ deadlineId }) => deadlineId === second?.id);
    expect(done.map(({ municipalityId }) => municipalityId).toSorted()).toEqual([
      '5022',
      '5034',
      '5041',
      '5046',
      '5052',
    ]);
  });

  it('has what follows from each agreement, but for what the county asks all for on one day', () => {
    const own = planned.Deadline.filter(({ municipalityId }) => municipalityId === '5052');
    expect(own.map(({ rule, due, responsible }) => [rule, due, responsible])).toEqual([
      ['end', '2025-12-20', 'prosjektleder'],
      ['notice', '2025-09-20', 'prosjektansvarlig'],
      ['extension', '2025-12-19', 'prosjektansvarlig'],
    ]);
    expect(planned.Deadline.filter(({ agreementId }) => agreementId !== null).length).toBe(18);
  });

  it('has answers of every kind, and people who have not answered', () => {
    const choices = new Set(planned.GatheringAnswer.map(({ choice }) => choice));
    expect(choices).toEqual(new Set(['coming', 'maybe', 'notComing', null]));
    const [first] = planned.Gathering;
    const answered = planned.GatheringAnswer.filter(({ gatheringId }) => gatheringId === first?.id);
    expect(answered.length).toBeLessThan(20);
  });

  it('corrects an attested line of March at Leka in May, by a line that takes it back and a new one', () => {
    const [reversal, replacement, ...others] = planned.Hours.filter(({ correctsId }) => correctsId !== null);
    const original = planned.Hours.find(({ id }) => id === reversal?.correctsId);
    expect(others).toEqual([]);
    expect(original).toMatchObject({ municipalityId: '5052', state: 'attested', correctsId: null });
    expect(original?.day).toMatch(/^2024-03/);
    expect(reversal).toMatchObject({
      day: original?.day,
      minutes: -(original?.minutes ?? 0),
      state: 'attested',
    });
    expect(replacement).toMatchObject({ day: original?.day, correctsId: original?.id, state: 'attested' });
    expect(replacement?.minutes).toBe((original?.minutes ?? 0) - 60);
    expect(dayOf(momentOf(replacement?.loggedAt ?? ''))).toBe('2024-05-07');
    expect(replacement?.reason).toBe(reversal?.reason);
  });

  it('signs each attested month with the hash of its lines, and the corrected one once more', () => {
    const attested = planned.MonthEvent.filter(({ kind }) => kind === 'attested');
    const linesOf = ({ personId, municipalityId, month }: (typeof attested)[number]) =>
      planned.Hours.filter(
        (line) =>
          line.personId === personId &&
          line.municipalityId === municipalityId &&
          line.day.startsWith(month) &&
          line.state === 'attested',
      );
    const last = new Map(
      attested.map((event) => [`${event.personId} ${event.municipalityId} ${event.month}`, event]),
    );
    expect(attested.length).toBe(last.size + 1);
    for (const event of last.values()) {
      const lines = linesOf(event);
      const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
      expect([event.lines, event.minutes, event.hash]).toEqual([lines.length, minutes, hashOf(lines)]);
    }
    const early = planned.MonthEvent.filter(
      (event) => event.kind === 'submitted' && dayOf(momentOf(event.at)) <= `${event.month}-31`,
    );
    expect(early).toEqual([]);
  });

  it('keeps every day of every person within twelve hours', () => {
    expect(Math.max(...minutesByPersonDay(planned).values())).toBeLessThanOrEqual(720);
  });
});
