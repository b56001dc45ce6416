/** Short and pet names beside the names they are short for, folded: `name: nick nick`. A nick may be short for several. They suggest, and never decide alone. */
export const nicknameLines = `
abraham: abe
albert: al bert
alexander: alex sandy sasha alec
alfred: al fred
andreas: andy
andrew: andy drew
anthony: tony
antony: tony
antonio: tony toni tono
arthur: art
barbara: barb
benjamin: ben bibi
bernard: bernie
catherine: cathy kate katie
charles: charlie chuck chas
christopher: chris kit
christine: chris chrissie
condoleezza: condi
constantine: costas kostas kostis gus costa
cynthia: cindy
cyrus: cy
daniel: dan danny
david: dave davey
deborah: debbie deb
demetrios: jim dimitris
donald: don donnie
dorothy: dot dottie
douglas: doug
dwight: ike
edward: ed eddie ted teddy ned
edmund: ed ned
elizabeth: liz beth betty lizzie eliza
emmanuel: manny manolis
enrique: quique
ernest: ernie
eugene: gene
evangelos: vangelis
ferdinand: bongbong nando
francis: frank
francisco: paco pancho kiko chico
franklin: frank
frederick: fred freddy
gabriel: gabe
gennady: gena
gerald: gerry jerry
gerard: gerry
geoffrey: geoff jeff
georgios: george giorgos
gregory: greg
gustavo: gus
harold: harry hal
henry: harry hank
herbert: herb bert
hubert: bert
hugh: hughie
ignacio: nacho
ioannis: yannis giannis john
isabel: bella
jacob: jake
james: jim jimmy jamie
jeffrey: jeff
jennifer: jen jenny
jerome: jerry
jesus: chuy chucho
john: jack johnny jon
jonathan: jon
jose: pepe
joseph: joe joey
joshua: josh
juan: juanito
katherine: kathy kate katie kay
kathleen: kathy kate
kenneth: ken kenny
kimberly: kim
konstantin: kostya
lawrence: larry laurie
leonard: len lenny
leonid: lenya
lewis: lew lou
louis: lou louie
luis: lucho
madeleine: maddy
manuel: manolo manny
margaret: maggie peggy meg
martin: marty
matthew: matt
maurice: moe
maximilian: max
melvin: mel
michael: mike mick mickey
mikhail: misha
milton: milt
nathaniel: nat nate
nicholas: nick nicky
nicolas: nico nick
nikolaos: nikos
norman: norm
oliver: ollie
pamela: pam
patricia: pat patty trish
patrick: pat paddy
peter: pete
philip: phil pip
phillip: phil
rafael: rafa
ramon: moncho
randolph: randy
raymond: ray
rebecca: becky
richard: dick rick rich richie
robert: bob bobby rob robbie bert
rodolfo: fito
roger: rog
roland: rolly
ronald: ron ronnie
rudolphus: ruud
samantha: sam
samuel: sam sammy
sebastian: bas seb
stanley: stan
stephen: steve steven
steven: steve
stuart: stu
susan: sue susie
terence: terry
theodore: ted teddy theo
thomas: tom tommy
timothy: tim
tzipora: tzipi
ursula: uschi
victoria: vicky
vincent: vince vinny
virginia: ginny
volodymyr: volodya
walter: walt wally
warren: wally
wilhelm: willy willi
willem: wim
william: bill billy will willy liam
winston: winnie
vyacheslav: slava
vladimir: volodya vova
yevgeny: zhenya
zbigniew: zbig
`;
