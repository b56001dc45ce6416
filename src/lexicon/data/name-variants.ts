/**
 * Spellings of one name that English-language news uses side by side, folded: each line is one name, its first word the one all are read as.
 * Only what differs by transliteration or by the national form of one person's own name; `Jorge` and `George` are two names.
 */
export const nameVariantLines = `
muhammad mohammed mohamed mohammad mohamad muhammed muhamed mohamet mohammd mohd muhamad mahomed
ahmad ahmed ahmet ahmat achmad
mahmud mahmoud mahmood mehmood mahmout
hamid hameed hamide
husain hussein hussain husayn husein hossein hosein hoseyn hussien houssein houcine huseyin
hasan hassan hassen
abdullah abdallah abdulla abdalla abdoulla abdoullah abdollah
yusuf youssef yousef yousuf yusef youcef youssouf yousof yusof
ibrahim ebrahim ibraheem ibrahima
umar omar oumar umaru
usman osman uthman othman ousmane
mustafa mustapha mostafa moustafa moustapha
khalid khaled khalida
rashid rasheed rachid
saeed said saied
sayyid sayed sayyed seyed seyyed syed
tariq tarek tarik tareq
faisal faysal feisal faycal
nasir nasser naser
jamal gamal djamal jamel djamel gamaal
jabir jaber
salih saleh
karim kareem
rahim raheem
rahman rehman rachman rahmane
razak razzak razzaq razaq
aziz azeez
wahid waheed
majid majeed
latif lateef
bashir basheer bachir bechir
tamim tameem
qabus qaboos kabus kaboos
haidar haider hayder haydar heydar heidar geidar gaidar
rafiq rafik rafic rafeeq
nuri nouri noury noori
suleiman suleyman sulaiman sulayman soliman souleymane
osama usama oussama
ladin laden
qaddafi gaddafi gadhafi qadhafi kadafi kaddafi kadhafi khadafi khadafy qadafi gadafi gathafi
muammar moammar muammer moamar muamar moamer
khomeini khomeyni
khamenei khamanei
rouhani rohani ruhani rowhani
reza riza
nahyan nahayan
binyamin benjamin benyamin
yitzhak yitzchak itzhak izhak itzchak
haim chaim hayim
alexander aleksander aleksandr alexandr alexandre oleksandr aliaksandr alyaksandr
vladimir volodymyr wladimir uladzimir
nikolai nikolay nikolaj mykola nicolai
sergei sergey sergej serhiy serhii siarhei
dmitri dmitry dmitriy dmitrij dimitri dimitry dimitriy dmytro
yevgeny evgeny yevgeniy evgeniy evgeni yevhen
mikhail mikhael michail mykhailo mykhaylo mikheil
yuri yury yuriy yurii iouri iurii
andrei andrey andrej andriy andrii
alexei alexey aleksei aleksey oleksiy oleksii
igor ihor
oleg oleh
viktor victor
islam islom
yeltsin eltsin ieltsin jelzin
gorbachev gorbachov gorbatchev gorbaciov gorbatschow
khrushchev khrushchov kruschev krushchev khruschev krushchov
putin poutine
lukashenko lukashenka loukachenko lukaschenko
yushchenko yuschenko iouchtchenko juschtschenko
tymoshenko timoshenko timochenko
zelensky zelenskyy zelenskiy zelenski zelenskyi zelenskij
constantine konstantinos konstandinos constantinos konstantine
georgios giorgos yorgos
mitterrand mitterand
`;
