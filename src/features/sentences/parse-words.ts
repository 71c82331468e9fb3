// The words of everyday questions, in bokmål, nynorsk and English side by side: the rows of parse-intents.ts are put
// together from them. `*` stands for any ending.
import { anyOf } from '../../grammar/sentences.ts';

/** What is asked. */
export const asks = {
  when: anyOf('når|nå tid|kva tid|hva tid|hvilken dag|kva dag|when|what time|what day|which day'),
  where: anyOf('hvor|kor|kvar|where'),
  who: anyOf('hvem|kven|who'),
  what: anyOf(
    'hva|kva|what|hvilke|hvilken|hvilket|kva for|which|korleis|hvordan|how|vis|vise|show|se|sjå|see',
  ),
  howMuch: anyOf('hvor mye|hvor mange|kor mykje|kor mange|how much|how many|hvor langt|kor langt|how far'),
  next: anyOf('neste|nestemann|kommende|kommande|next|upcoming|snart|soon|framover|fremover|ahead'),
  can: anyOf(
    'kan du|kan eg|kan jeg|kan man|kan ein|can you|can i|do you do|gjør du|gjer du|brukes|brukar|bruker|verkar|virker|fungerer|work|works|use',
  ),
};

/** What is told. */
export const tells = {
  notYet: anyOf(
    'ikke|ikkje|mangler|manglar|not|hasnt|havent|missing|has not|have not|gjenstår|igjen|left|remaining|behind',
  ),
  missing: anyOf('mangler|manglar|igjen|gjenstår|gjenstående|missing|left|remaining|short|lacking|behind'),
  duty: anyOf(
    'skylder|skuldar|må jeg|må eg|skal jeg|skal eg|bør jeg|bør eg|venter på meg|ventar på meg|gjenstår|do i owe|i owe|must i|should i|have to|need to|waiting for me|på lista|to do|todo|å gjøre|å gjere|gjør jeg nå|gjer eg no|what now|whats next|what next|hva nå|kva no',
  ),
  coming: anyOf(
    'kommer|kjem|kan komme|kan kome|i am coming|im coming|ill come|i can come|i will come|ill be there|deltar|deltek|blir med|attend|attending|join|delta|delta digitalt|meld meg på|melde meg på|coming|er med',
  ),
  notComing: anyOf(
    'kan ikke|kan ikkje|kommer ikke|kjem ikkje|ikke komme|ikkje kome|ikkje komme|melder avbud|melde avbud|melde avbod|melder avbod|avbud|avbod|forhindret|forhindra|cant come|cannot come|can not come|cant make|cannot make|not coming|wont come|wont be there|cant attend|cannot attend|må melde meg av|rekker ikke|rekk ikkje|får ikke til å komme|får ikkje til å kome|meldt avbud|meldt avbod',
  ),
  sick: anyOf('er syk|er sjuk|sjuk|syk|am sick|im sick|ill today|am ill|im ill'),
  away: anyOf(
    'borte|vekk|vekke|ferie|fri|reise|reiser|bortreist|away|holiday|vacation|on leave|out of office|off next|off this|fravær|fråvær|permisjon',
  ),
  quiet: anyOf(
    'slutt å mase|slutt å purre|slutt å sende|stopp påminnels*|stopp påminning*|ingen påminnelser|ingen påminningar|ikke send|ikkje send|ikke forstyrr|ikkje forstyrr|stop reminding|stop reminders|no reminders|mute|do not disturb|dont disturb|la meg være i fred|lat meg vere i fred|stopp|stop',
  ),
  undo: anyOf(
    'angre|angra|angret|ta det tilbake|ta tilbake|ta bort det siste|slett det siste|det var feil|det blei feil|det ble feil|undo|take it back|take that back|that was wrong|my mistake|førte feil|ført feil|førde feil|ført gale|slett det|slett siste|slett den siste|delete my last|delete the last|remove my last|logged wrong|made a mistake',
  ),
  thanks: anyOf(
    'takk|tusen takk|mange takk|takker|takkar|thanks|thank you|thx|supert|flott|topp|kjempebra|veldig bra|great|awesome|perfect|perfekt|strålende|strålande|bra|nydelig|nydeleg|nice|fantastisk',
  ),
  log: anyOf(
    'føre|før|registrere|registrer|logge|logg|skrive|log|register|enter|record|legge inn|leggje inn|føring',
  ),
  fix: anyOf('endr*|rette|retter|rett|rettar|korriger*|change|correct|fix|edit'),
  forgot: anyOf('glemt|glemte|gløymt|gløymde|forgot|forgotten'),
  report: anyOf('melde|meld|sende|send|skrive|levere|report|submit|post|give'),
  make: anyOf(
    'ny|nytt|lage|lag|sette opp|setje opp|sett opp|planlegge|planleggje|kalle inn|innkalle|opprette|opprett|new|create|set up|schedule|plan|make|arrange|legg til|legge til|leggje til|add',
  ),
  handIn: anyOf('lever|levere|levert|sende inn|send inn|hand in|submit|turn in'),
  attest: anyOf('attester*|godkjenn*|signere|approve|attest|sign'),
  speak: anyOf(
    'snakk|snakke|skriv|skrive|bruk|bruke|bytt|bytte|byt|svar|ha|vil ha|språk|speak|write|switch|change|use|talk|language|answer|prefer',
  ),
  last: anyOf('siste|sist|last|det|that|it'),
  mine: anyOf('min|mitt|mi|mine|my|jeg har|eg har|i have|have i|har jeg|har eg|ført|logget|logga|logged'),
};

/** What it is about. */
export const about = {
  you: anyOf('du|deg|dette|you|it|this|lagbot'),
  bot: anyOf('heter du|heiter du|er du|are you|your name'),
  gathering: anyOf(
    'samling*|møte*|gathering*|meeting*|seminar*|fagdag*|prosjektledermøte*|event*|treff*|meet|meets',
  ),
  deadline: anyOf('frist*|deadline*|innlevering*|forfall*|due'),
  hours: anyOf('time|timer|timene|timar|timane|timeføring*|hours|hour'),
  timesheet: anyOf('timeliste*|timelista|timeark*|timesheet*|time sheet*'),
  status: anyOf('status*|tilstand*|framdrift|fremdrift|progress'),
  going: anyOf(
    'i rute|går det|ligger vi an|ligg vi an|on track|are we doing|is it going|am i doing|are things',
  ),
  reported: anyOf('meldt|meld|rapportert|rapportera|sendt|levert|reported|submitted|sent'),
  answered: anyOf(
    'svart|svara|svarar|påmeldt|påmelde|meldt seg på|answered|replied|responded|signed up|rsvp',
  ),
  plan: anyOf('tiltak*|planen|delmål*|handlingsplan*|measure|measures|goal|goals|action plan|the plan'),
  digest: anyOf(
    'ukesrapport*|ukerapport*|vekerapport*|ukesoppsummering*|oppsummering*|digest|weekly report|week report|weekly summary|summary',
  ),
  happened: anyOf('skjedd|hendt|skjer|nytt|happened|happening|news|going on'),
  month: anyOf(
    'måned*|månad*|month|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december',
  ),
  week: anyOf('uke|uka|uken|veke|veka|week'),
  ownWork: anyOf(
    'egeninnsats*|egenfinansiering*|eigeninnsats*|eigenfinansiering*|own work|ownwork|own financing|own contribution|egenandel*|eigendel*',
  ),
  grant: anyOf('tilskudd*|tilskot*|grant'),
  report: anyOf('rapport*|report|reports|dokument*|document*|pdf'),
  final: anyOf('sluttrapport*|final report'),
  coordinator: anyOf(
    'koordinator*|kontaktperson*|coordinator|sjefen|ansvarlig for nettverket|ansvarleg for nettverket|kontakte|contact|spørre om hjelp|help from|slutter i jobben|sluttar i jobben|slutter i stillingen|sluttar i stillinga|kan jeg spørre|kan eg spørje|spør jeg|spør eg|can i ask|kontakt',
  ),
  members: anyOf(
    'deltaker*|deltakar*|medlem*|med i nettverket|prosjektleder|prosjektlederne|prosjektleiar|prosjektleiarane|members|participants|people|project leader|project leaders',
  ),
  works: anyOf('jobber|jobbar|arbeider|arbeidar|works'),
  person: anyOf('person*|medarbeider*|medarbeidar*|kollega*|folk|someone|somebody|colleague*|member'),
  agreement: anyOf('avtale*|avtala|agreement|contract'),
  data: anyOf(
    'mine data|data om meg|dataene mine|dataa mine|lagret om meg|lagra om meg|vet du om meg|veit du om meg|my data|know about me|stored about me|personopplysning*|gdpr',
  ),
  calendar: anyOf('kalender*|calendar|outlook|ics'),
  profile: anyOf(
    'profil*|profile|innstilling*|settings|hvem er jeg|kven er eg|who am i|språk|language|languages|min rolle|rollen min|rolla mi|my role',
  ),
  reminders: anyOf(
    'påminnels*|påminning*|varsel*|varsl*|reminder*|notification*|beskjed*|melding*|e post|epost|email|mail|messages',
  ),
  network: anyOf(
    'nettverk*|network|kommuner|kommunar|kommunene|kommunane|municipalities|innbygger*|innbyggjar*|inhabitants',
  ),
  rate: anyOf('sats*|timepris*|timesats*|rate|hourly rate'),
  payment: anyOf('payment*|payout*|penger|pengane|pengene|pengar|money|utbetal*|paid'),
  setup: anyOf('oppsett*|sette opp nettverket|komme i gang|kome i gang|get started|getting started|setup'),
  dayGreeting: anyOf('god morgen|god dag|god kveld|good morning|good afternoon|good evening|god morgon'),
  help: anyOf('hjelp|help|kommandoer|kommandoar|commands|what can|rettleiing|veiledning'),
  nynorsk: anyOf('nynorsk'),
  bokmaal: anyOf('bokmål|norsk|norwegian'),
  english: anyOf('english|engelsk'),
};
