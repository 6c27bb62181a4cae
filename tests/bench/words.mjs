// A Norwegian-like language: real stems of the field, inflected in bokmål or nynorsk and put together to compounds, drawn by Zipf's law.
// The same seed gives the same words on every machine.

const NOUNS = `kompetanse tiltak/n barn/n barnehage skole kommune region lærer leder veileder læring utvikling arbeid/n fag/n samarbeid/n forum/n
  universitet/n praksis språk/n miljø/n inkludering mangfold/n støtte plan mål/n resultat/n prosess prosjekt/n nettverk/n samling økt modul kurs/n
  studium/n emne/n evaluering analyse behov/n kartlegging vurdering oppfølging forankring ledelse personale/n team/n avdeling gruppe familie elev
  student forskning kunnskap metode modell ramme forskrift ordning tilskudd/n budsjett/n eier fylke/n forvaltning tjeneste system/n rutine verktøy/n
  ressurs teknologi lek omsorg danning mestring helse trivsel mobbing atferd samspill/n relasjon overgang progresjon medvirkning fellesskap/n
  demokrati/n natur kultur musikk bok lesing skriving regning bibliotek/n tekst fortelling samtale dialog refleksjon observasjon utdanning rektor
  styrer assistent pedagog partner avtale høst vår uke møte/n konferanse verksted/n oppgave erfaring deling endring kvalitet tema/n område/n trinn/n
  kyst fjell/n fjord dal by bygd øy fravær/n nærvær/n dysleksi opplæring undervisning begynner norsk matematikk engelsk samisk kunst håndverk/n mat
  rom/n uterom/n garderobe måltid/n vei tur skog strand båt fisk dyr/n hage verden historie samfunn/n religion etikk digitalisering skjerm nettbrett/n
  kode robot bilde/n film lyd sang dans teater/n idrett bevegelse kropp søvn kosthold/n følelse stress sorg vold trygghet tillit respekt grense
  regel konflikt venn klasse friminutt/n lekse prøve karakter eksamen fagplan læreplan årshjul/n kalender dag time lønn vikar reise lokale/n bok pris
  kostnad utgift inntekt søknad melding rapport skjema/n vedtak/n lov rettighet foresatt hjem/n foreldre besøk/n henvisning utredning sakkyndig
  logoped psykolog helsestasjon sykepleier miljøterapeut fagarbeider spesialist koordinator prosjektleder utvalg/n styre/n råd/n kontor/n senter/n
  bygg/n anlegg/n transport avstand vinter sommer morgen kveld ferie pause start slutt begynnelse fase periode semester/n år/n`.split(/\s+/);
const VERBS = `arbeide lære utvikle støtte følge bruke lage holde gi få møte dele prøve vise finne se lese skrive regne snakke lytte spørre svare tenke
  planlegge gjennomføre vurdere kartlegge analysere forankre lede veilede samarbeide bygge endre styrke øke bedre trene øve observere dokumentere
  evaluere melde søke betale leie reise invitere informere involvere inkludere oppdage forebygge henvise tilpasse organisere`.split(/\s+/);
const ADJECTIVES = `god ny felles lokal regional faglig sosial tidlig tett trygg digital fysisk praktisk teoretisk systematisk bred liten stor lang kort
  egen ulik samme viktig nødvendig aktuell konkret tydelig åpen aktiv kommunal privat offentlig pedagogisk spesialpedagogisk tverrfaglig språklig
  flerspråklig grunnleggende muntlig skriftlig kollektiv årlig ukentlig`.split(/\s+/);
const SMALL = {
  nb: 'og i på som for med av til er det at skal den har de om ikke en et fra seg kan vil når blir alle eller hver også etter mellom både ut inn dette'.split(' '),
  nn: 'og i på som for med av til er det at skal den har dei om ikkje ein eit frå seg kan vil når blir alle eller kvar også etter mellom både ut inn dette'.split(' '),
};
const NYNORSK = [[/skole/g, 'skule'], [/lærer/g, 'lærar'], [/leder/g, 'leiar'], [/veileder/g, 'rettleiar'], [/ledelse/g, 'leiing'], [/tjeneste/g, 'teneste'],
  [/eier$/g, 'eigar'], [/begynner/g, 'begynnar'], [/regning/g, 'rekning'], [/fravær/g, 'fråvær'], [/tilskudd/g, 'tilskot'], [/uke/g, 'veke'], [/het$/g, 'heit'],
  [/lig$/g, 'leg'], [/faglig/g, 'fagleg'], [/tidlig/g, 'tidleg'], [/foresatt/g, 'føresett'], [/sykepleier/g, 'sjukepleiar']];
const HEADS = 'Haug Bjørk Sol Fjell Nord Sør Vest Øst Strand Elve Fossen Holm Lille Stor Nes Myr Furu Gran Rogn Stein Sand Vik Eid Berg Hav Li'.split(' ');
const TAILS = 'nes vik haugen dalen moen bakken lia toppen sletta myra åsen enga tunet gården kroken holmen'.split(' ');
const COMPOUNDS = 25_000;

/** Whole numbers below a limit, in an order that the seed settles. */
export function random(seed) {
  return limit => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor(((t ^ (t >>> 14)) >>> 0) / 2 ** 32 * limit);
  };
}

/** Zipf's law: the place n is drawn about half as often as n/2. */
export const zipf = (next, limit) => Math.min(limit - 1, Math.floor(limit ** (next(1 << 30) / (1 << 30))) - 1);

const linked = word => /(?:ing|skap|het|sjon|dom|tet)$/.test(word) ? `${word}s` : word;
const noun = text => ({ kind: 'noun', base: text.split('/')[0], neuter: text.endsWith('/n') });

function shuffle(items, next) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

/** All words, the most frequent first: stems, then compounds of two or three. */
export function lexicon(next) {
  const nouns = [...new Set(NOUNS)].map(noun);
  const stems = shuffle([...nouns, ...VERBS.map(base => ({ kind: 'verb', base })), ...ADJECTIVES.map(base => ({ kind: 'adjective', base }))], next);
  const compounds = new Map();
  while (compounds.size < COMPOUNDS) {
    const last = nouns[next(nouns.length)];
    const parts = Array.from({ length: next(8) === 0 ? 2 : 1 }, () => linked(nouns[next(nouns.length)].base));
    const base = parts.join('') + last.base;
    if (!base.includes(last.base.repeat(2))) compounds.set(base, { ...last, base });
  }
  return [...stems, ...compounds.values()];
}

/** A word as it stands in a text, with one of its endings. */
export function inflected({ kind, base, neuter }, nynorsk, next) {
  const word = nynorsk ? NYNORSK.reduce((text, [from, to]) => text.replace(from, to), base) : base;
  if (kind === 'verb') return word + (nynorsk ? ['', 'r', 'r'] : ['', 'r', 'r', 's'])[next(nynorsk ? 3 : 4)];
  if (kind === 'adjective') return word + (/(?:ende|ig|eg|isk|al|e)$/.test(word) ? '' : ['', 't', 'e'][next(3)]);
  const stem = word.replace(/e$/, '');
  const feminine = word.endsWith('ing');
  const forms = neuter
    ? [word, word, `${stem}et`, `${stem}et`, `${stem}${nynorsk ? 'a' : 'ene'}`]
    : [word, word, feminine && (nynorsk || next(3) === 0) ? `${stem}a` : `${stem}en`, `${stem}${nynorsk ? 'ar' : 'er'}`, `${stem}${nynorsk ? 'ane' : 'ene'}`];
  return forms[next(forms.length)];
}

export const smallWord = (nynorsk, next) => {
  const words = SMALL[nynorsk ? 'nn' : 'nb'];
  return words[zipf(next, words.length)];
};

/** The name of a place of work: there are some four hundred roots, and each is rare. */
export const placeName = next => `${HEADS[next(HEADS.length)]}${TAILS[next(TAILS.length)]} ${['skole', 'barnehage', 'oppvekstsenter'][next(3)]}`;
