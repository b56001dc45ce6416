/** Given names, folded: U.S. Social Security (public domain) and Faker (MIT). Made by scripts/names.py; do not edit. */
export const givenNameWords =
  "aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aaditya aadya aadyn aafiya aage aagot aahana aahil aaiden aakash aalam aalayah aalee aaleyah aalia aaliah aalim aaliya aaliyah " +
  "aalyah aalyiah aamil aamir aamirah aaniyah aanuoluwapo aanya aapo aaqil aaradhya aaralyn aarav aaren aaria aarif aarika aarin aarini aarion aariv aariyah aariz aarna aarnav aarne aaro aarohi " +
  "aaron aaronivna aaronovich aarron aarush aarushi aarya aaryan aaryn aashi aashif aashir aashna aashvi aasif aasim aasiyah aatif aatiq aatos aaus aavya aayan aayden aayla aayush aazim aba " +
  "abaan abagail abayomi abbagail abbas abbe abbi abbie abbigail abbigale abbigayle abbos abbott abby abbygail abbygale abdalla abdallah abdel abdelatif abdelkader abdellah abdelrahman " +
  "abderaouf abderrahmane abdi abdias abdiel abdihakim abdirahman abdis abdon abdoulaye abduaziz abduboriy abdul abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid " +
  "abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe abebi abednego abeer abeiku abel abela abelardo " +
  "abelino abella abelone abena abeni abha abhay abhimanyu abhinav abhiram abhishek abi abid abie abiel abigael abigail abigaile abigal abigale abigayle abilene abilio abimael abina abiodun " +
  "abiona abir abisai abiye abjorn ablen abner abosede abra abraham abrahan abrahim abrahm abram abramovich abran abrar abree abria abriana abrianna abriel abriella abrielle abril abror " +
  "abubakar abubakr abuzar abyasa abygail acadia acar acarkan acelyn acelynn acen achiel achieng achille achilles achim acie acikel acilay aclan ada adaeze adah adair adak adal adalbert " +
  "adalberto adalee adaleigh adalene adali adalia adalie adalina adalind adaline adaly adalyn adalyne adalynn adalynne adam adama adamari adamaris adamary adamina adamivna adamo adamovich adams " +
  "adan adanna adara adarius adarsh adasal adaya adda addalyn addalynn addam addelyn addelynn addi addie addilyn addilynn addisen addison addisyn addy addysen addyson ade adean adebiyi " +
  "adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelaine adelardo adelasia adelbert adele adeleke adelene adelgunde adelheid adelia adelie adelin " +
  "adelina adelinde adeline adelita adell adella adelle adelmo adelyn adelyne adelynn adelynne adem aden adena adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua " +
  "adetayo adetoke adetoun adeyi adham adhara adhiarja adi adia adian adiarja adiel adiela adigun adika adikara adil adila adilene adilyn adilynn adin adina adinata adira adis adison adisyn " +
  "adithya aditi aditya adlai adlan adlee adleigh adler adley adline admir adnan adolf adolfine adolfo adolfs adolph adolphe adolphus adomas adon adonai adonis adonna adonnis adora adoracion " +
  "adra adrain adrea adrean adreana adreanna adria adriaan adrian adriana adriane adriania adriann adrianna adrianne adriano adrianovich adriel adrielle adrien adriene adrienn adrienna adrienne " +
  "adrija adrijana adrina adrion adrionna adriyan adron adryan adryanna adunni advait advaith advay advik advika adviye adweta adwoa adya adyn adysen adyson aedan aeden aedin aedyn aegileif " +
  "aegir aela aengus aenne aeriel aerin aeris aerith aero aeron aerozol aeryn aesa aesha aesir aeson aevar aevarr afanasevich afanasevna afanasi afanasiy afanasy afaq afer aferdita afia afife " +
  "afil afinogen afiq afnan afolarin afonso afra afrim afruza aftin afton afua aga agafon agafya agahadi agakisi agamali agamusa agap agapi agapito agapiy agapy agastya agata agatha agathe " +
  "agatopod agaxan agbegim agca aggei aggey aggie aggrey agim agla aglaia aglay aglaya agloida agmur agnar agne agnea agnen agnes agnesa agnese agnesh agneshka agness agneta agnete agni " +
  "agnieszka agnolo agnos agop agostina agostino agripina agris agron agtsi agueda agus agust agusta agustin agustina ahaan ahad ahana aharon ahat ahlam ahlani ahmad ahmani ahmari ahmed ahmet " +
  "ahmir ahmya ahna ahren ahron ahsan ahsen ahsley ahter ahti ahtziri ahuva aicha aida aidan aidee aideen aiden aidin aidyn aiesha aiga aigars aija aiko aila ailani ailany ailbhe ailee aileen " +
  "ailen ailene ailey aili ailin ailis ailish ailyn ailynn aimable aime aimee aimo aina ainara ainars aine ainhoa aino ainoa ainslee ainsleigh ainsley ainslie aira airam airi aisha aishah " +
  "aishani aishling aishwarya aisley aislin aisling aislinn aislyn aislynn aissa aissatou aistis aisyah aitana aitor aiva aivar aivaras aivars aixa aiya aiyana aiyanna aiyden aiyla aiza aizah " +
  "aizen aja ajah ajala ajan ajanae ajani ajay ajda ajeng ajia ajiman ajimat ajimin ajiono ajla ajna ajoke akai akalan akanmu akar akari akarsana akash akasha akashia akashiya akatay akay " +
  "akayla akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem akela akemi akgol akgunes akhil aki akia akif akiko akil akila akilah akili akim akinal akinkunmi akinlabi " +
  "akinwale akinyi akira akise akiva akkerman akmal akmaner akmaral akobir akos akosua akoth akoz akram aksakusti aksay aksel akseli aksentia aksentiya akshaj akshara akshay aksidan aksintia " +
  "aksintiya aksogut aksoy aksyonovich aktemur akua akulina akumaa akver akwasi akwesi akyildiz akyra ala alaa alaaddin alabezek alade aladin aladino alaeddin alahna alahni alaia alaiah alaijah " +
  "alain alaina alaine alainna alaisha alaiya alaiyah alajah alakai alambana alamiro alamu alan alana alanah alanalp alanda alandra alane alani alania alanie alanis alaniya alanna alannah " +
  "alanni alanta alante alany alara alaric alasia alaska alastair alattin alauna alaura alaya alayah alayia alayiah alayjah alayla alayna alaynah alayne alaynna alaysha alayshia alaysia alaz " +
  "alba alban albano albany albaro albeiro alberico albert alberta alberte albertha albertina albertine albertivna alberto albertovich albertovna alberts albin albina albion albiyana albrecht " +
  "albulena alcan alcide alcides alcira alda aldair aldan aldar aldemar alden alderano aldin aldine aldis aldny aldo aldon aldona aldonza aldrich alea aleah aleaha alean aleana alease aleasha " +
  "aleatha alec alecia aleck aleczander aleda aleea aleeah aleece aleecia aleen aleena aleene aleesa aleesha aleeya aleeyah aleeza aleg aleia aleiah aleida aleigh aleigha aleina aleisha " +
  "aleister aleix alejandra alejandrina alejandro alejo alek aleks aleksa aleksandar aleksander aleksandr aleksandra aleksandras aleksandrina aleksandrovich aleksandrovna aleksandrs aleksanteri " +
  "alekseevich alekseevna aleksei aleksej aleksey aleksi aleksia alekzander alekzandriyan alemsah alen alena alene alenka aleodor alesa alesandra alesha aleshia alesia alessa alessandra " +
  "alessandro alessia alessio aleta aletha alethea aletheia alethia aletta alevandr alevtin alevtina alevtinivna alevtinovich alex alexa alexandar alexander alexanderia alexandr alexandra " +
  "alexandre alexandrea alexandria alexandrie alexandrina alexandro alexandros alexandru alexas alexavier alexcia alexe alexei alexej alexes alexi alexia alexie alexis alexius alexsa alexsander " +
  "alexsandra alexsis alexus alexx alexxa alexxis alexy alexys alexzander alexzandra alexzandria aleya aleyah aleyda aleyna alf alfa alfar alfdis alferd alfey alfgeir alfgrimur alfhildur alfie " +
  "alfifa alfio alfons alfonse alfonsina alfonso alfonz alfonza alfonzo alford alfred alfreda alfredia alfredo alfreds alfrieda alfros alfrun alfsol alfur alger algernon algie algirdas algis " +
  "algot ali alia aliabbas aliah aliana alianna aliannah alica alice alicea alicen alicia alicja alicyn alida alie aliene aliesha aliihsan alijah alika alim alin alina alinah alinda aline " +
  "alinna alinur alirio aliro alis alisa alise aliseydi alisha alishia alisia alisik alisiya alison alissa alissia alisson alistair alistar alister alisyn alita alitzel alivia aliviah alix " +
  "alixandra aliya aliyah aliyana aliyanna aliyu aliza alizabeth alizae alizah alizay alize alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allanah allante allean allee alleen " +
  "allegra alleigh allen allena allene alli alliah alliana allicia allie alline allisa allisha allison allissa allisson allister allisyn alliyah allura allyn allysa allyse allysia allyson " +
  "allyssa alma almar almast almaz almeda almendra almer almeta almir almira almon almudena almus almut almuth alois aloisia alojz alojzia alojzij alojzija aloma alon alona alonda alondra aloni " +
  "alonna alonso alonza alonzo alora alorah aloys aloyse aloysius alparslan alpcan alpheus alphonce alphons alphonse alphonso alphonsus alphonzo alpin alpsu alrekur alrun alsoy alston alta " +
  "altagracia altaya altha althea altie altin altinbike altincicek altinisin altinkaya altogan alton altug alura alva alvah alvan alvar alvaro alve alveiro alvena alvera alverda alverna alverta " +
  "alvia alvie alvilda alvin alvina alvine alvino alvira alvis alwin alwina alwine alwyn aly alya alyah alyana alyanna alyce alycia alydia alyiah alyn alyna alyne alynna alys alysa alyse alysha " +
  "alyshia alysia alyson alyssa alyssah alyssandra alysse alyssia alysson alyvia alyx alyxandra alyza alzbeta alzina ama amaan amac amada amadea amadeo amadeus amado amador amadou amahle amaia " +
  "amaiah amaira amairani amairany amaiya amaiyah amal amalia amalie amalija amaliya aman amancio amanda amandine amando amani amanuel amar amara amarachi amarah amare amaree amari amaria " +
  "amariah amariana amarie amarii amarilis amarion amaris amariyah amaro amarri amaru amauri amaury amaya amayah amayrani amaziah ambar amberlee amberley amberly amberlyn amberlynn ambr ambra " +
  "ambre ambria ambrielle ambrose ambrosio ambroz amedeo amedeu amee ameen ameena ameenah ameer ameera ameerah ameir amel amela amelia ameliah amelie amelija amellia amelya amena amer amera " +
  "amere ameria americo americus amerie amery ames amey ameya ami amia amiah amias amico amie amiee amiel amier amil amila amilcar amilia amillia amilya amin amina aminah aminata aminatu amine " +
  "amir amira amiracle amirah amire amiri amisha amit amiya amiyah amleto ammar ammie ammon ammy amna amogh amoke amol amon amoni amonte amope amor amora amorah amore amorette amori amoria " +
  "amoriya amory amos amoura amparo amr amra amre amrit amrita amruta amundi amvrosi amvrosiy amvrosiyovich amvrosiyovna amvrosy amy amy-lee amy-leigh amya amyah amye amyia amyiah amyla amyra " +
  "amyrah amza ana anabel anabela anabell anabella anabelle anabia anacleto anaelle anagha anahera anahi anahis anahy anai anaia anaiah anaida anais anaisha anaiya anaiyah anakaren anakin " +
  "analeah analee analeia analeigh anali analia analiah analicia analiese analisa analise analiyah analiz analucia analy anam anamaria anamarie anamariya anamika anand ananda anani ananias " +
  "ananiy anany ananya anar anargul anari anaru anas anasia anasofia anastacia anastacio anastasia anastasie anastasio anastasios anastasiya anastatia anastazia anastazie anastazja anatol " +
  "anatolevich anatolevna anatoli anatolia anatolie anatolij anatoliy anatoliya anatoly anay anaya anayah anayeli anca ancel ancil ancizar ancuta anda andee andela anden ander andera anders " +
  "andersen anderson andi andic andie andika andile andjela andjelina andon andor andra andrada andrae andras andraya andre andrea andreana andreanna andreas andree andreea andreevich andreevna " +
  "andrei andreia andreina andrej andreja andrejka andrejs andrena andres andress andrew andrey andreya andrez andri andria andrian andriana andrianna andrija andrik andrin andrina andris " +
  "andrius andriy andriyivna andriyovich andromeda andron andronik andru andrus andry andrzej andy ane anecia aneesa aneesah aneesh aneisha anej anel anela anelina anemona anes anesha anessa " +
  "aneta anete anett anetta anette anezka anfernee anfinn angad angantyr ange angela angele angelea angelee angelena angelene angeles angeli angelia angelica angelie angelika angelin angelina " +
  "angeline angelino angelique angelisa angelise angelita angelka angell angella angelle angelo angely angelyn angelynn anggabaya anghel anghelina angi angie angila anglea anglia angus anh ani " +
  "ania aniah anibal anica anice anicet anicia aniela anijah anika anikei anikey anikita aniko anil animira anina anirudh anis anisa anisah anish anisha anisim anisimovich anisoara anissa " +
  "aniston anistyn anita anitra anitsa aniya aniyah aniyla aniylah anja anjali anjanette anjel anjelica anjelina anjolaoluwa anka anke ankica ankit ankur anmol ann ann-britt ann-charlott " +
  "ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria " +
  "anna-marie annabel annabell annabella annabelle annabeth annagrace annah annak annalea annaleah annalee annaleigh annalena annalia annalicia annalie annaliese annalisa annalise annalyn " +
  "annalynn annalyse annamae annamaria annamarie annamay annar annarose annarr annas annastacia annastasia anndrea anne anne-catherine anne-francoise anne-kathrin anne-katrin anne-laure " +
  "anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete anneka annekatrin anneke annel anneleen annelene anneli annelie annelies anneliese annelise annell annelle annelore " +
  "annemarie annemette annemie annemijn anner annerose annes annessa annet annett annetta annette anney anni annia annibale annica annice annick annie anniina annija annika annikki annina annis " +
  "annisa annissa anniston annistyn annita anniyah annmarie annora annsley annukka annunziata anny anom anomalia anomaliya anora anouk anoushka ansaldo ansel anselm anselma anselmo ansgar ansh " +
  "ansis anslee ansleigh ansley anson ansora anssi antal antanas antero anthea anthoney anthoni anthonie anthony antim antione antionette antip antipovich antje antjuan anto antoalina antoaneta " +
  "antoin antoine antoinetta antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antoniette antonija antonin antonina antonino " +
  "antonio antonios antoniu antonius antonivna antonovich antonovna antons antony antonyo antoon antra antron antti antuan antun antwain antwan antwane antwanette antwaun antwoine antwon " +
  "antwone antwuan anu anufrievich anuj anum anunciacion anusha anushka anuta anvar anvi anvika anwar anya anyah anyango anyeli anyelo anyi anyia anyiah anyla anylah anyssa anza anze anzhela " +
  "anzhelika aodhan aoibheann aoibhin aoibhinn aoife aolani aongus apaydin aphrodite apisara apolena apolinar apolinaria apolinariya apollinari apollinariy apollinary apolline apollo apollon " +
  "apollonia apolonia apolonio apostolos april apryl aqil aqsa aquila aquiles aquilla ara arabella arabelle araceli aracelis aracely aradhana aral aralia araliya aralyn aralynn aram aramis aran " +
  "aranka arantza aranza aranzazu aras araseli arash arath arav araya arayah arben arbey arbie arbjartur arbjorg arbjorn arbjort arbnor arcadia arcadio arcan arcelia archibald archie arda " +
  "ardath ardelia ardell ardella ardelle arden ardeth ardian ardie ardis ardit ardita ardith ardyce ardys ardyth areanna arefi arefiy arefy areli arelia arelis arelius arely aren arent aretha " +
  "aretta arey arezki argeir argelia argemiro argenis argie argils argono argu arham ari ariadna ariadne ariah arial arian ariana arianah ariane ariani arianna ariannah arianne arianny ariany " +
  "aribella aribert aric arica arick arie arieana arieanna ariel ariela ariele ariell ariella arielle arien aries arietta arif arifcan arihanna arija arijus arik arika arike ariki arikol arild " +
  "arilius arin arina arinbjorg arinbjorn arinola arion ariona arionna aripinar aris arisa arisara arisbeth arisha arisoy arissa aristarkh aristeo aristide aristides aristita aristotle arius " +
  "ariya ariyah ariyan ariyana ariyanna ariza arizbeth arizona arja arjan arjun arkadevna arkadi arkadia arkadiusz arkadiy arkadiya arkadiyivna arkadiyovich arkady arkhip arkhipovich arkhipovna " +
  "arkut arla arlan arland arlaug arlean arlee arleen arleigh arlen arlena arlene arlet arleta arleth arletha arlett arletta arlette arley arlie arlin arlind arlinda arline arlington arlis " +
  "arliss arlo arlon arly arlyn arlyne arlynn arlys arma armaan armahan arman armand armanda armandas armande armandina armando armands armani armanii armann armas armella armelle armen armend " +
  "armenia armey armida armin arminas arminda arminta armon armond armondo armoni armonie arna arnald arnaldo arnaldur arnar arnas arnau arnaud arnaude arnav arnberg arnbergur arnbjorg arnbjorn " +
  "arnborg arnd arndis arndor arndt arne arnel arnell arnes arnett arnetta arnette arney arnfinna arnfinnur arnfreyr arnfried arngeir arngils arngrimur arngunnur arnhildur arni arnie arnika " +
  "arnim arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmundur arno arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnros " +
  "arnrun arnsteinn arnulf arnulfo arnulfur arny aroa aroha aron aronas arora arpad arpag arran arriana arrianna arrie arrington arron arsael arsaell arsalan arsema arsen arsena arsenevich " +
  "arseni arsenie arsenio arsenivna arseniy arsenovich arseny arsh arsim arsipatra arsol arta artan artanto artawan artem artemevich artemi artemio artemis artemisa artemivna artemiy artemovich " +
  "artemovna artemus artemy artez artha arther arthor arthur artie artis arto arttu artturi artur arturas arturo arturovich arturs artyomovich aru arun arunas arunima arushi arveig arvel " +
  "arvella arvid arvids arvie arvil arvilla arville arvin arvis arvo arvok arvydas arwa arwen arwyn ary arya aryah aryan aryana aryanna aryeh aryel aryia aryiah aryn aryonna aryssa arziye arzu " +
  "asa asaad asad asael asafe asaiah asake asalet asani asante asberg asbergur asbjorg asbjorn asborg ascencion asdis asdrubal ase aseel aselina asgautur asgeir asger asgils asgrimur asha ashan " +
  "ashanta ashante ashanti ashari ashby asheley ashely asher ashia ashildur ashish ashlan ashland ashlea ashlee ashlei ashleigh ashlen ashlene ashley ashli ashlie ashlin ashling ashly ashlyn " +
  "ashlynn ashlynne ashna ashraf ashten ashtin ashton ashtyn ashur ashwin asi asiah asiel asif asifa asila asilbek asim asiman asir asiri asirwada asirwanda asiya asiyah askatla askell askja " +
  "asko askold askoldovna askur asla aslakur aslan aslanhan aslaug aslaugur asleif asley aslijan asliye asma asma'u asmaa asmadi asman asmar asmianto asmira asmundur asmuni asny asolfur aspar " +
  "aspyn asros asrun assa assar assata assia assumpta assunta ast asta astbjorg astbjorn astbjort astdis astgeir asthildur astmar astmundur aston astoria astra astrid astrikur astrit astromeria " +
  "astromeriya astros astrun astvald astvaldur astvar astveig astvin asu asuka asuncion asusena asvaldur asvor aswani asya ataahua atabala atagun atalay atalia atalie atamoglan atanas atanur " +
  "atara atarah atasagun atatore atena atenulf atfat atgun atha athalia athan athanasios atharv atharva atheel athen athena athina athman athuman ati atiana atieno atila atilgan atilhan atilio " +
  "atina atinuke atit atiya atiyye atla atlanta atlantis atlee atley atli atma atmaja atnan atreus atreyu atsushi attaf atte atticus attila attilio attracta atziri aubery aubre aubree aubrei " +
  "aubreigh aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry aud aude audelia auden audie audley audra audre audrea audree audrey audri audria audriana audrianna audrie audrina " +
  "audrius audry augie augusta augustas auguste augustin augustina augustine augusto augusts augustus aukusti aulani aulikki aulis aundra aundre aundrea aundria aune aunyaporn auraq aurea " +
  "aureja aurel aurelia aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurelius auri auria auriana aurianna aurica auriel aurielle aurimas auron aurora aurore ausma ausra " +
  "ausrine austan austar austdal austen austin austine austmann austmar auston austra austri austyn auther authur autry autum ava avah avalee avaleigh avalon avalyn avalynn avamarie avan " +
  "avanell avani avant avante avari avarie avary avaya avayah avdeevich avdei avdey ave aveah avel avelina aveline avelino avelyn aven averee averey averi averie averil averki averkiy averky " +
  "averly averno avery averyan averyanovich avett avgia avgiya avgust avgustian avgustin avgustinivna avgustinovich avgustovich avi avia aviana avianna avie aviel avielle avigail avigayil " +
  "avigeya avila avin avinash avion avionna avis avital aviv aviva avksenti avksentiy avksenty avni avo avon avonlea avory avraham avram avreli avreliy avreliyovich avreliyovna avrely avrey " +
  "avrie avril avrohom avror avrum avry avsin avtonom avtorka avunc avyaan avyan avyanna avyn awa awadil awamil awamiri awan awani awero awesi awhina awilda awj awlya awmar awrad axel axelia " +
  "axell axelle axelma axenia axinte axl axton aya ayaan ayah ayala ayamin ayan ayana ayanna ayannah ayansh ayasun ayat ayaydin aybet aybora aycagul aycan ayce ayda aydan aydar aydemir ayden " +
  "aydenn aydin aydinbey aydinc aydon ayduru ayelen ayelet ayesha aygonenc aygul aygun aygutalp ayhan ayiana ayinde ayinke ayisha aykut aykutalp ayla aylah aylan aylani ayleen aylen aylil aylin " +
  "aylla ayman aymen aymeric aynilhayat aynimah aynur ayodeji ayodele ayoka ayomide ayonna ayoub aypar ayra ayren ayrton aysan aysar ayse ayseana aysel aysema aysenur aysevim aysha aysia ayson " +
  "aysoy aysu aysuna aytek ayten aytoz aytuna ayu ayub ayulker ayush ayushman ayva ayvah ayvas ayven ayyaruk ayyubi azaan azad azade azael azahar azahara azai azaiah azaleah azalee azalia " +
  "azaliya azar azara azari azaria azariah azarivna azariy azariyah azarovich azary azban azeeb azeem azeglio azeneth azettin azia aziah aziel aziyah aziz aziza azize azlan azlyn azlynn azra " +
  "azrael azriel azucena azul azula azuolas azura azuri azzie baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit baba babar babasola babatunji babawale baber babett babette baccio " +
  "bachittar badawi badegul badr baering baeringur baeron bagas bagdas bagdat baghyawati bagiya bagra bagus bagya baha bahaa bahaddin bahadir bahadurjit bahati bahittin bahiy bahtinur bahuraksa " +
  "bahuwarna bahuwirya baiba baila bailee baileigh bailey bailie baily bairbel bairbre bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakkdal " +
  "bakkmann bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balaxanim balazs balca baldassare baldemar baldey baldomero baldrun balduino baldur baldvin baldvina " +
  "baldwin baleegh baleigh balendra balhaar bali balidin balijan balina balinda balint baljiwan ballard balli baltas baltasar baltazar balthasar balvan balveer balz bambad bambang bambi banara " +
  "banawa banawi bancar bandile banel banjeet banu bao baptiste baqar baqir bara barak baraka barasa barbara barbaraann barbel barbie barbora barbra barbro barbu barclay bari barica baris " +
  "bariscan barkha barna barnabas barnard barnett barney barnie barr barraq barret barrett barri barrie barrington barron barry barsen bart bartek bartholomaus bartholomew bartlett bartley " +
  "bartolo bartolome bartolomej bartolomeo bartolomeu barton baruch bas basaam basarab basay bascom baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah bashir bashkim " +
  "basile basilio basim basir basok basriye bassam bassi bastiaan bastian bastien basya batal batirhan batool batsheva batsislava baturay batya baudelio baudouin bauer baugur bautista baxter " +
  "bayan bayard baydu baykan bayla baylee bayleigh baylen bayley bayli baylie baylor bayman bayram bayron bayruhan baytal bayzettin bazam bazhen bea beata beate beatrice beatrijs beatris " +
  "beatrix beatriz beauden beauford beaulah beaux bebba bebe becca becho beckam beckett beckham becki beckie becky beda bedford bedi bediriye bedri bedrich beecher begga begim begona behbud " +
  "behiza behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bela belal belarmino belen belgizar belia belicia belinda belisario belisima belkize bella bellamy bellarose " +
  "bellisan bello belma belo belomira belton belva belvia belynda ben bena benadik benaiah benard benas bence bendeguz benedek benedetto benedict benedicte benedicto benedikt benedikta " +
  "benedikte benediktovich benedita benek benelena bengibay bengt bengta beni benia beniamin benice benicio benidikt benidikta benigna benigno benita benito benjaman benjamen benjamim benjamin " +
  "benjamine benji benjie benjiman benn benna bennet bennett benney bennie benno benny benoit benol benone benoni benony benson benta bente bentey benthe bentina bentlee bentleigh bentley " +
  "bently bento benton benuel benvenuto benyamin benzion beppe bera berat beray berdie beren berend berends berengere berenice berenise berent berezat bergdis bergen bergey bergfinnur " +
  "berghildur bergholt berghreinn bergjon bergland berglaug berglin berglind bergljot bergmann bergmannia bergmar bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn bergur " +
  "bergvin beria berimir berin berislava berit beriya beriye berkal berkeley berki berklee berkleigh berkley berksay berl berlin berlinda berlyn berna bernabe bernadett bernadette bernadine " +
  "bernard bernarda bernardine bernardino bernardita bernardo bernd bernd-dieter berndt berneice bernell bernetta bernette bernfried bernhard bernhardine berni bernice bernie berniece bernita " +
  "bernodia bernodus bernt bernward bero beronica beroslav berra berran berrin bersi bert berta bertalan bertel bertha berthe berthold bertie bertil bertina berto bertold berton bertram " +
  "bertrand bertulis beryle besart besarta besey besim besin besnik bess besse bessi bessie beste bestla betania beth bethan bethaney bethani bethanie bethann bethanne bethany bethel betina " +
  "betino betsabe betsaida betsey betsy bett bette betti bettie bettina betty bettyann bettye bettyjane bettyjo bettylou betuel betzaida betzy beula beulah bev bevan beverlee beverley beverly " +
  "bevin bexley beya beyda beyhatun beyler beyonce beyzade bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianey bianka bibi " +
  "bibiana bibisora bican bidayet bieke biel bienvenida bijan bil bilaal bilal bilay bildsfells bilena bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu billee billi billie " +
  "billie-jo billiejo billye bilol biltas bilyan bimala bina binay binbasar binisik binko bino binyamin binyomin bionca birben birger birgid birgir birgit birgitt birgitta birgitte birgul " +
  "birkir birna birnir birousk birsan birsen birta birte birtha birthe birtie birtingur birtir birtna biruta bisar bisenti biser bisera biserka bishakha bitul biyanka bizhan bjarg bjargar " +
  "bjargdis bjargey bjarghildur bjarglind bjargmundur bjarkan bjarkar bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarndal bjarndis bjarne bjarney bjarnfinnur bjarnhildur bjarni " +
  "bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartur bjolan bjolfur bjorg bjorgey bjorghildur bjorgmundur bjorgolfur " +
  "bjorgulfur bjorgvin bjork bjorn bjorney bjornolfur bjort bladen bladimir blaedis blaengur blaer blaevar blaey blafeld blagitsa blago blagodatka blagoj blagomir blagosvet blagosveta blagovest " +
  "blagoy blahoslav blain blaine blair blaire blaise blaize blake blakelee blakeleigh blakeley blakely blakelyn blakelynn blakley blanaid blanca blanche blanchie blandine blanduzia blane blanka " +
  "blas blase blathnaid blayden blayke blayne blayze blaz blazej blazena blazhe blenda blerim blerina blerta blessyn blima blimy blin blomey blomkvist blondell blu bluette blythe boaz boban " +
  "bobba bobbette bobbi bobbie bobbiejo bobbijo bobbye bobette bobie bobur bodee boden bodhi bodi bodie bodil bodo bodromir bodurka boe boel boga bogatimur bogdalina bogdan bogdana bogdanivna " +
  "bogdanna bogdanovich bogdanovna bogdis bogga boghildur bogi boginya boglarka bogodar bogodarivna bogodarovich bogolyub bogomil bogomir bogorodka bogoslav bogoy boguslav boguslava " +
  "boguslavivna boguslavovich bohdan bohdana bohdi bohumil bohumila bohumir bohus bohuslav bohuslava boi boila bojan boje bolatito bolen boleslav boleslavivna boleslavovich boleslavovna bolli " +
  "boluwatife bonface bonifac boniface bonifacio bonifatsia bonifatsiya bonislav bonita bonko bonna bonni bonnie bonnita bono bonu booker boone bora borahan boratas borbala borche borena borg " +
  "borgar borgdal borgdis borge borghildur borgny borgrun borgulfur boris borisivna boriska borislav borislavivna borislavovich borisovich borisovna borivoj borja borje borkur borris bortecin " +
  "boruch borut boryanka borys bosibori bostjan boston bostyn bot bothildur botnia botolfur botond botsa bouchra bowen bowie boyan boyce boycho boyd boyko boynak bozbag bozena bozerk bozhan " +
  "bozhidar bozhik bozhimir bozhin bozhinel bozhinela bozhko bozho bozhur bozhurka bozica bozidara boztas bracha bradd braden bradey bradford bradi bradie bradlee bradley bradly bradon bradut " +
  "brady bradyn braedan braeden braedon braedyn braelin braelyn braelynn braga braghildur bragi brahim braiden braidyn brailee brailey brailyn brailynn brak bralyn bralynn bram bramwel branda " +
  "brandan branddis brande brandee branden brandi brandice brandie brandilyn brandin brandis brando brandon brandt brandur brandusa brandyn branislav branislava branka branko brannon bransen " +
  "branson brant brantlee brantley brantly branton braulio braven bravin braxten braxton braxtyn brayan braydan brayden braydin braydon brayla braylan braylee brayleigh braylen braylie braylin " +
  "braylon braylyn braylynn braysen brayson brayton brazil brea breah breana breandan breann breanna breanne breasia breauna breaunna brecht breck brecken breckin brecklyn breckyn breda bree " +
  "breeana breeann breeanna breeda breege breelyn breena breffni breki brekkmann brelyn brelynn bren brena brenan brencis brenda brendah brendan brenden brendin brendon brendyn brenlee brenley " +
  "brenna brennan brennen brenner brennon breno brent brenten brentlee brentley brently brenton breon breona breonna bresi brestir bret bretislav brett brette bretton brevin brexton breya " +
  "breyana breyanna breyden breyon breyonna bria briah briahna brian briana brianda briann brianna briannah brianne brianny briant briasia briauna brice bricen brid bridger bridget bridgett " +
  "bridgette bridgit bridgitte bridie brie brieana brieann brieanna brieanne briek briel briella brielle brien brienna brienne briet brieuc briget brigette briggs brigham brighid brighton " +
  "brigid brigida brigit brigita brigitta brigitte brihanna brijesh brilee brileigh briley brilyant brilynn brimar brimdis brimhildur brimi brimir brimrun brina brinda brinkley brinlee " +
  "brinleigh brinley brinn brinton brion briona brionna brisa briseida briseis briseyda brison brissa bristol brit brita britain britani britanny britany brithany britnee britney britni britnie " +
  "britny britt britt-mari britt-marie britta brittain brittan brittanee brittaney brittani brittanie brittany britten britteny brittiany brittini brittnay brittnee brittney brittni brittnie " +
  "brittny britton brixton briyana briyanna briza brjann broadus broc brocha brock brockton broddi brodee broden broderick brodey brodi brodie brodrick brody brona bronach bronagh bronislav " +
  "bronislava bronislavovich bronson bronte bronwen bronwyn bronx brooke brookelyn brookelynn brooklin brooklyn brooklyne brooklynn brooklynne brooksie bror bruce bruna brunhild brunhilde bruni " +
  "brunilda bruno bryan bryana bryanna bryanne bryant bryar bryce brycen bryden bryelle bryer brylan brylee bryleigh brylen brylie bryn bryna bryndis bryngeir brynhildur brynja brynjar " +
  "brynjolfur brynjulfur brynlee brynleifur brynleigh brynley brynlie brynn brynna brynne brynnlee brynnleigh brynnley brynny brynsteinn bryntyr bryon bryonna bryony brysen bryson brystal " +
  "brystol bryston bryton brzana bucha buckley bucky bucur budd buddie budi budimir buel buelah buell buena buenaventura buffie buffy buford buget buhari bui bujar bukurije bula bulah bulunc " +
  "buna bunmi bunnie bunyamun buraid burak burakhan burc burckhard burcuhan burdette buren bureyre burgess burghard buri burim burkard burke burkhard burkhardt burkney burkni burl burley burma " +
  "burnell burnett burnetta burnette burney burnice burnie burnis burrell burt burton bushra busisiwe busra busranur buyrukhan bylgja byran byrd byron bystrik cabbar cabir cacilia cacilie " +
  "cadance cade caden cadie cadin cady cadyn caeden caedmon cael caelan caelen caeli caelin caelum caelyn caesar caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan cahangir " +
  "cahir cahya cahyadi cahyanto cahyo cahyono cai caia caiden caidence caidyn caila cailee caileigh cailey cailin cailum cailyn cailynn cain cainan caine caio caira cairo caison cait caitlan " +
  "caitlin caitlyn caitlynn caitriona caius cajsa cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calan calandra calcedonio calder caldonia caldwell cale caleah " +
  "caleb calebe calee caleigh calen caley cali calia caliana calie calim calin calina calissa calista calisto calix calixta calixto caliyah calla callahan callan callaway callee calleigh callen " +
  "calley calli callie callista calloway callum cally calob calogero calti calum calvert calvin calvince calyn camara camari camarion camaron cambree cambri cambria cambrie cambry camden camdon " +
  "camdyn camela camelia camella cameran cameren camerin cameron cameryn cami camie camil camila camile camilia camilla camille camillia camillo camillus camilo camisha camiya camiyah cammi " +
  "cammie cammy camok campbell campo camren camri camrin camron camry camryn camrynn camya cana canan canberk candace candance candee candela candelaria candelario candelas candeniz candi " +
  "candice candida candido candie candis candise candra candrakanta candyce canfeza cangur canice cannur canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan " +
  "caomhan capa capkan capri capucine cara caragh carah caraka caralee caraline caralyn cardell caren caressa carey cari caridad carie carin carina carine caris carisa carissa carita carl " +
  "carl-heinz carl-johan carla carle carlean carlee carleen carleigh carlena carlene carles carleton carletta carlette carley carli carlie carlijn carlin carlina carline carlis carlisa carlisha " +
  "carlisle carlissa carlita carlito carlo carlon carlos carlota carlotta carlson carlton carly carlye carlyle carlyn carlynn carma carman carmel carmela carmelia carmelina carmelita carmella " +
  "carmello carmelo carmen carmenza carmin carmina carminho carmon carmyn carnell carola carolann carolanne carole carolee carolene carolien carolin carolina caroline caroll carolyn carolyne " +
  "carolynn carolynne caron carra carren carri carrie carrieann carrigan carrington carrissa carrol carroll carsen carson carsten carston carsyn carter cartier carub carvin cary caryl carylon " +
  "caryn carys cas casandra casaundra casemiro casen casey cashton casi casian casiana casie casimer casimir casimiro cason casondra caspar casper caspian cass cassady cassandra cassaundra " +
  "cassey cassi cassian cassidee cassidi cassidy cassie cassius cassondra cassy castiel catalaya cataleya catalin catalina catarina catarino cate catelyn catelynn caterina cathal catharina " +
  "catharine catherin catherina catherine catheriona cathern catheryn cathey cathi cathie cathleen cathlene cathrin cathrina cathrine cathriona cathryn cathy catia catie catina catinca catlin " +
  "catlyn cato catrice catrin catrina catrine catrinel catriona cattaleya cattleya catur caturangga caua caue cavad cavan cavid cavin cavit cavuldur cawisadi cawisono cawuk cayadi cayce cayde " +
  "cayden caydence caydon cayetana cayetano cayla cayleb caylee cayleigh caylen cayley caylie caylin cayman caysen cayson cazimir ceanna ceara ceasar ceaser cebesoy cebrian cecelia cecep cecil " +
  "cecila cecile cecilia cecilie cecilija cecilio cecille cecily cedide cedric cedrick cedrin ceferino ceil celal celem celena celene celest celeste celestia celestin celestina celestine " +
  "celestino celia celikkan celikyurek celilay celina celinda celine celso cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cenan cengiz cengkal cengkir centa centrine ceola cephas " +
  "cephus cera cerasela cerci cercis cerenity cesar cesare cesario cesia cesilia cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceyla ceylin ceyran cezar cezara cezary cezayir chaaya " +
  "chabane chace chachia chachiya chacho chad chadd chadrick chadwick chai chaifah chaim chaitaly chaitanya chaiwut chaka chakradev chakradhar chakrika chalisa chalmer chalmers chamali chaman " +
  "chameli champak chan chana chanakya chancelor chancey chanchal chanda chandani chandra chandran chandresh chanel chanell chanelle chaney chanez changaz chani chanie chanikan chaniya chankete " +
  "chanko chanler channa channing channon chano chanse chanta chantal chantay chante chantel chantell chantelle chantz chany chanya chao chapman chara charan charbel chardae chardafon " +
  "chardafona chardonnay chari charice charis charise charissa charisse charita charla charle charlean charlee charleen charleigh charlena charlene charles charlesetta charlesh charleston " +
  "charlet charletta charlette charley charli charlie charline charlise charlize charlott charlotta charlotte charls charlsie charlton charly charlyn charlyne charlynn charmain charmaine " +
  "charmane charmayne charmin charnell charo charodei charodey charolette charon charos charvi charyl chas chasen chashida chasidy chasity chasmum chason chassidy chassity chatresh chatura chau " +
  "chauncey chauncy chaush chava chavdar chavez chavis chavon chavvi chavy chawin chawish chaya chayanin chayanne chayapat chayce chayla chayse chayton chaz chazz che che-wei chebet chedo " +
  "chedomir chege chelangat chelcie chelo chelsa chelse chelsea chelsee chelsey chelsi chelsie chelsy chema chen-jui chenelle cheng cheng-en cheng-han cheng-hsiung cheng-hung cheng-i chenko " +
  "chenoa chenyu chepkemoi chepkoech chepkorir chepo cher cheragh chere cheree cherelle cherese cheresha cheri cherice cherie cherif cherilyn cherise cherisse cherita cherith cherly cherlyn " +
  "cherno chernorizets cherokee cheron cherotich cherrelle cherri cherrie cherryl cheruiyot cheryl cherylann cheryle cheryll cheskel cheslav cheslavovich chesley chesney chessie chester cheston " +
  "chet chetvrta chevelle chevon chevonne chevy cheyann cheyanna cheyanne cheyene cheyenna cheyenne cheyne chia-hao chia-hung chia-jung chia-ling chia-ming chia-wei chia-ying chiamaka chiara " +
  "chibuzo chico chidera chidimma chien-cheng chien-chih chien-chung chien-hsing chien-hua chien-hung chien-liang chien-ming chigozie chih-cheng chih-chiang chih-chung chih-hao chih-hsien " +
  "chih-hsiung chih-hung chih-ming chih-wei chih-wen chih-yuan chijioke chiko chilo chimere chin-fa chin-feng chin-hsing chin-lien chin-lung chin-tsai chinedu chinelo ching-i chinyere chioma " +
  "chiquita chirag chiraz chirstopher chisom chistopher chita chiu-hsiang chiu-yueh chiyo chizoba chka chloe chloee chloey chloie chocho chochomir chole chona chonar choni chono chonyu chozen " +
  "chris chrishawn chrislyn chrisopher chriss chrissa chrissie chrissy christ christa christa-maria christabel christain christal christan christapher christeen christel christella christelle " +
  "christena christene christer christi christia christiaan christian christiana christiane christianna christianne christiano christie christien christin christina christine christinia " +
  "christion christipher christl christo christobal christof christofer christoffer christoher christon christop christoper christoph christophe christopher christos christpher christy christyn " +
  "chrystal chrystian chubrik chubrina chucho chuckie chucky chude chudo chudomir chudoslav chuk chukwudi chukwuemeka chun-chieh chun-hao chun-hsien chun-hsiung chun-hung chun-liang chun-mei " +
  "chun-ming chun-nan chun-ting chun-yu chus chuy chvor chyann chyanne chyenne chyna chynna cian ciana cianan ciani cianna ciaobella ciara ciaran ciarra ciarrai cicely cicero cici cicily cidal " +
  "cidney ciel cielo cienna ciera cierra cihan cihandide cilga cilli cillian cilly cimnaz cincere cinda cindee cinderella cindi cindie cindoruk cindra cindy cinerk cing cingiz cinta cinthia " +
  "cinthya cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirilo cirino cirkeline ciro cisco cisem citlali citlalli citlaly citra civgin claas claes claiborne clair claira claire " +
  "claire-lise clancy clara clarabelle clarance clare clarence clarene claretha claretta claribel clarice clarie clarinda clarine claris clarisa clarise clarissa clarisse clarita clark clarke " +
  "clarnce clas classie claud claude claudell claudene claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus claus-dieter claus-peter clavs clayborn clayton clea " +
  "clearence cleatus cleda clelia clell clella clem clemence clemencia clemens clemente clementina clementine clemmie clemon clenton cleo cleola cleon cleona cleone cleopatra cleophas cleophus " +
  "cleora cleotha cleta cletis cleto cletus cleve cleveland clide clifford cliffton clifton climaco climmie cline clint clinton clio cliodhna cliona clive clodagh clodomiro cloe cloey cloie " +
  "clois clora clorinda clothilde clotilde clovis cloyce cloyd clyda clyde clydia clydie cobe cobey cobi cobie coby coco codey codi codie codin codrin codrina codrut codruta cody coen cogay " +
  "cohen cokan colbert colbi colbie colby colden cole coleen coleman colene coleson coleton coletta colette coley colie colin coline colins collen collene collette collin collince collins " +
  "collis collyn collyns colm colman colomba colpan colsen colson colston coltan colten colter coltin colton coltyn coluccio colum columba columbia columbus colvin colyn conal conall conan " +
  "conard concepcion concepta concetta concha conchetta conchita conchur conlan conleth conley conn connar connell conner conni connie connor conny conor conrad conradin conrado consolata " +
  "constanca constance constanta constantin constantina constantine constantino constantinos constanza constanze consuela consuella consuelo contessa conway copeland copur cora coraima coralee " +
  "coralia coralie coraline coralyn coralynn corban corben corbett corbin corby corbyn cordae cordarius corde cordelia cordell cordero cordia cordie cordula corean coreen corena corene corentin " +
  "coretta corey cori corie corin corina corine corinn corinna corinne corinthia corinthian coriolano corissa corky corley corliss cormac cormack corneille cornel cornelia cornelio cornelious " +
  "cornelis corneliu cornelius cornell corrado correy corri corrie corrin corrina corrine corrinne corry corryn corsin cort cortez cortland cortnee cortney cortni cortnie corvin corwin cory " +
  "coryn corynn cosette cosima cosimo coskun cosmas cosme cosmin cosmina cosmo cosqun costache costantino costanzo costel costin coty coulter courtenay courteney courtland courtlyn courtnee " +
  "courtney courtni courtnie cozette craig crawford crayton cree creighton crenguta creola crescencia cresencio creston crin crina cris criselda crispin criss crissy crist crista cristal " +
  "cristea cristel cristela cristen cristhian cristhofer cristi cristian cristiana cristiano cristie cristin cristina cristine cristo cristobal cristofer cristofor cristopher cristy croix " +
  "crosby cru crue cruz cruze crysta crystalyn crystel crystina crystle csaba csilla csongor ctibor ctirad cuauhtemoc cuheyna cullen cuman cumsud cuneyit curdin curley curran curren curro " +
  "curtis curtiss custodia custodio cutler cuyler cvetka cvetko cyan cydnee cydney cylas cyle cyler cylus cyncere cynda cyndee cyndi cyndy cynthia cyprian cyra cyrena cyriel cyril cyrill " +
  "cyrille cyrstal cyrus czeslaw daamin daan daanish daanyaal daawood dabbah dabir dabney dace dacey dacia dacian daciana dacin dacoda dacota dadap dadas dade dadi dadrian daegan daeja daelyn " +
  "daelynn daena daenerys daequan daesha daeshawn daevon dafina dafinka dafne dag dagan dagbjartur dagbjorg dagbjort dagel dagfari dagfinnur daggeir daggros daghfal dagistan dagmann dagmar " +
  "dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagur dahiana daiana daiga daija daijah daijon dail daila dailyn daimon dain daina daine dainis dainius daiquan daira daire dairine " +
  "dairo daisey daisha daisie daivd daivon daiyaan daizy daja dajah dajana dajanae dajon dajour dajuan dakarai dakari dakhil dakoda dakota dakotah daksh daksha dakshesh dal dalaja dalan dalana " +
  "dalaney dalary dalbert dalbir daldis dalen dalena dalene daler dalett daley daleysa daleyza dalhoff dalia daliah dalibor dalila dalilah dalima daliman dalimin daliono daliyah dalkilic dalla " +
  "dallan dallas dallen dalli dallilja dallin dallis dallon dalmann dalmar dalmas dalon dalros dalton dalvin dalyn daman damani damar damara damarco damarcus damari damario damarion damaris " +
  "damarius dameer damein dameion damen dameon damia damian damiana damiano damien damienne damife damijan damini damion damir damita damiya damiyah damjan damjana damlanur damon damond damone " +
  "damoni damontae damonte damu damurah damya damyana damyanti dan dana danae danah danang danasia danay danaya dancan danche dancun dandra dandre dandrea dane daneen daneil daneisha danelina " +
  "danelius danell danella danelle danesha danessa danetta danette daney dangelo danhildur dani dania danial danica danice danie daniel daniela daniele danielius daniell daniella danielle " +
  "daniels daniilovich danijel danijela danika danila danilivna danille danilo danilovich danilovna danimira danique danis danise danish danisha daniswara danita danitsa danitza danival danivna " +
  "daniya daniyah daniyal danjuma danka dann danna dannah danne dannette danni dannie danniel dannielle danny danson dante danthony dantrell danu danuja danuse danuta dany danya danyal danyale " +
  "danyel danyell danyelle danyla danzel daphine daphna daphne daphney daphnie daquan dara daragh darah darain daran darbi darby darcel darcell darcey darci darcie darcy dardan dardanela darek " +
  "darel darell daren darey dari daria darian dariana darianna dariati daric darice darick dariel dariela darielle darien darija darijan darika darilyn darimin darin darina darinka dario darion " +
  "darious daris darius dariusz dariya dariyah darja darko darl darla darlean darleen darlena darlene darlin darline darlyn darlyne darmaji darman darmana darmanto darnel darnell darnella " +
  "darnelle darnisha darold daron darpan darragh darrah darran darrel darrell darren darri darrian darrick darriel darrien darrin darrion darris darrius darrol darron darrow darry darryl " +
  "darryle darryll darryn darsh darshan darsirah darta dartagnan dartono daru daruna darvin darwin darwyn dary darya daryan daryani daryl daryle daryll daryn dasa dasan dasani dasean dasha " +
  "dashaun dashawn dashel dashia dashiell dashon dasia dason dastageer dathan daud daudi daulton daun daunte dava davante davaughn dave daveion daven daveon davey davi davia davian daviana " +
  "davianna david davida davide davidivna davidovich davidson davie davien davin davina davion davis davita davnet davon davonna davonta davontae davonte davor davorin davy davyd davydovich " +
  "davyn dawan dawayne dawid dawna dawne dawnette dawnmarie dawson dawsyn dawud dax daxon daxton daxtyn daya dayamai dayami dayan dayana dayanara dayani dayanna dayar dayita dayla daylan dayle " +
  "daylen daylin daylon daymian daymon daymond dayna dayne dayon dayonna dayquan dayra dayron daysha dayshawn daysi daysia dayson dayton daytona dayvion dayvon dayyaan dea deadra deagan deaglan " +
  "deana deandra deandre deandrea deandria deane deangela deangelo deanie deann deanna deanne deante deanthony dearbhail dearbhaile dearbhla dearl deasia deatrice deaundre deaven debanhi debbi " +
  "debbie debborah debbra debby debera debi debora deborah deborha deborrah debra debrah debroah decarlo decarlos decebal dechko decho dechyu decker declan declyn dede dedra dedric dedrick dee " +
  "deeann deeanna deedee deedra deegan deema deen deena deepa deetta deette deflorina defne deger degmeer deha deiby deicy deidra deidre deion deirbhile deirdra deirdre deisy deitra deividas " +
  "deja dejah dejan dejanae dejon dejuan dekari deklan deklyn dekota del delaina delaine delainey delana delane delaney delani delanie delano delante delany delayna delayne delbert delcho " +
  "delcie delena delene deleon delfin delfina delfino delia deliah deliana delicia delil delila delilah delina delinda delisa delisha della dellie delma delmar delmas delmer delmy delois " +
  "deloise delon delonte delora deloras delores delories deloris delorise delorse delos delpha delphia delphina delphine delroy delsie delton delvin delvon delwin delwyn delya delyan delyana " +
  "delyla delylah delynn dema demani demar demarco demarcus demari demario demarion demaris demarius demarko demarkus dementi dementiy dementy demeter demetra demetre demetri demetria demetric " +
  "demetrice demetrick demetrio demetrios demetrious demetris demetrius demetruis demetrus demi demi-lee demi-leigh demia demian demid demidivna demidovich demilade demir demirbuken demirela " +
  "demiriz demirok demiryurek demitra demitri demitria demitrius demond demonta demontae demonte dempsey demus demya demyan demyanovich dena denae denali denard denasia dencho dendy dene denee " +
  "deneen denelle denes denese denesha denette deni denia deniandra denice deniece deniel denielle deniis denika denilson denimir denine denis denisa denise denisha denislav denislavena " +
  "denisovich denisse denita deniyan deniz denizalp denkel denna dennie dennis dennise dennison dennitsa denny deno denton denver denym denys denyse denzel denzell denzil deon deona deondra " +
  "deondre deonna deonta deontae deontay deonte deontre dequan derald derdidas dereck derek derell dereon derian deric derica derick derik derin derion derkay derly dermot dermott deron derreck " +
  "derrek derrel derrell derrian derric derricka derrik derrill derrin derrion derrius derron derry derryl derval dervilla dervla derwin derwood derya deryanur deryk deryl desarae desaray " +
  "desaree desean deserae deseray deseree deserie desha deshaun deshawn deshawna desho deshon deshun desi desiderio desilian desimilyana desimir desirae desiray desirea desiree desislav " +
  "desiyana deslav desmon desmond despin despina despinka dessa dessie destanee destani destanie destany desteny destin destinee destiney destini destinie destry destyn destynee destyni detelin " +
  "detlef detlev detra detrick dev deva devan devansh devante devany devaughn deven deveon devere devi devika devin devina devine deviner devion devlin devlyn devon devona devone devonna " +
  "devonne devonta devontae devontay devonte devora devorah devra devron devyn devynn dewain dewan dewanda dewanna deward dewayne dewey dewi dewitt dex dexter deya deyan deyanira deysi dezarae " +
  "dezaray dezi dezider dezirae dezire deziree dezmon dezmond dezso dhriti dhruv dhruva dia diah diallo diamandi diamante diamantina diamonique dian diana dianah diandra diane diangelo diania " +
  "diann dianna dianne diante diantha diar diara diarmaid diarmuid dicie dickie dickson dicky dida didda didier didina didko diederik diedra diedre diedrich diego diem dierdre dierk diethard " +
  "diethelm diether dietlind dietlinde dietmar dietra dietrich digdaya digna dijana dijon diken diko dilan dilara dilcan dilder dildora dilfeza dilhus dilja diljan dillan dillard dillen dillian " +
  "dillion dillon dillyn dilmana dilnoz dilnur dilsad dilsat dilsitan dilyan dima dimas dimaz dimitar dimitra dimitri dimitrievich dimitrina dimitrios dimitrius dimka dimmbla dimmey dina dinah " +
  "dincer dinckol dincsu dinda dinis dinna dino dinora dinu diogo diomedes dion diona diondra diondre dione dionicio dionigi dionisia dionisio dionna dionne diontae dionte dionyz dior dipa " +
  "dipta dirican dirja dirlik disa disella disha dismas dita ditmar ditte dittmar divil divina divizia divizie diviziya divya dixie dixon diya diyor diyora djamel djuan djuana dmarcus dmari " +
  "dmarion dmitri dmitrievich dmitrievna dmitriy dmitriyivna dmitro dmitrovich dmitry doa dobrina dobromila dobromysl dobroslav dobroslava docha dochia docia dodie dofri dogan doganalp dogannur " +
  "dogansah dogg doguhan dogun doina dola dolan dolensoy dolli dollie dolores doloris dolph dolphine dolphus dolun dom domagoj domald domaldi domaldur domanic domanick domantas domas domen " +
  "domenic domenica domenick domenico domenika domenique domhildur domhnall dominga domingo domingos dominic dominica dominick dominik dominika dominique dominque dominyka dominykas domitila " +
  "domnica domonic domonick domonique dona donagh donal donald donalda donaldur donat donata donatas donatella donatello donato donavan donaven donavin donavon dondi dondre donel donell donella " +
  "donelle doner donesha donetta donette doni donia donica donie donielle donika donis donisha donita donivan doniyor donn donna donnacha donnalee donnamarie donncha donnel donnell donnetta " +
  "donnette donnie donnis donnita donny dono donold donough donovan donovin donovon donta dontae dontavious dontavius dontay donte dontez dontrell donya donyell donzell dor dora doralisa doran " +
  "dorathea dorathy dorcas dorcus doreatha doreen dorel dorena dorene doretha dorethea doretta dorey dori doria dorian doriana dorice dorie dorien dorin dorina dorinda dorine dorinel doris " +
  "dorit dorita dorla dorle dorli dorma dorman dorofeevich dorofei dorofey doron dorota dorotea doroteja doroteo dorotha dorothe dorothea dorothee dorothey dorothy dorottya dorrie dorris dorsey " +
  "dorsie dorte dortha dorthe dorthea dorthey dorthy doru dorukhan doshia doshie dossie dosta dottie doug douglas douglass dounia dov dovid dovie dovile dovud dovydas dow doy doyal doyce " +
  "doyinsola doyka doyle draco draga dragan dragana dragica dragitsa drago dragos dragutin drahomir drahomira drahoslav drahoslava drajat drauma draumey draupnir draven draya drayden drayton " +
  "drazen dre drea dreama dreki drema drena drengur drenka dresden dreshawn drevon drexel drifa drilon drita driton drofn droplaug drott dru drucilla drue drusilla dshawn dua duaa duaine duane " +
  "duard duarte duban duc ducu duda dudley dufa duffy dufgus dugfus duha dui duilio duje dujuan dulce dulcemaria dulcie dumisani dumisile dumitra dumitrana dumitru duna duncan dundaralp dunia " +
  "dunja dunn dunya dunyamali dunyo duong dupree durab duracan duran durand durante durdali durdica durdona durell durgadin durmusali durna duro durodola durrell durrusehvar dursadiye dursun " +
  "duruk duruoz durward durwin durwood dusan dusanka dushan dushka dustan dusten dusti dustie dustin duston dustyn dutch dutton duuk duvan duwayne duy duyen duyguhan dvalinn dwain dwaine dwan " +
  "dwana dwane dwayne dwi dwight dwyane dyamond dyan dyana dyani dyann dyanna dyanne dylan dyland dylann dylano dylen dylin dyllan dyllon dylon dymond dymphna dympna dyrborg dyrfinna dyri " +
  "dyrleif dyrley dyrmundur dyrunn dyson dyukyana dzhana dzhaner dzhanko dzhikhad dzhinevra dzhulia dzhuliya dzidra dzintars dzintra e'zoza eadaoin eamon eamonn ean eanna earla earle earlean " +
  "earleen earlene earlie earline earma earnestine earnie eartha earvin eason easten easter easton eastyn eathan eathel eavan eba ebba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg eberhard " +
  "eberhardt ebone ebonee eboney eboni ebonie ebonney ebuakil ebuka ecaterina ecegul ecemis eckard eckart eckehard eckhard eckhardt eckhart ecrin ector eda edan edaviye edd edda eddah eddie " +
  "edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eder edgar edgaras edgard edgardo edgardovich edgarovich edgars edgubay edhitha edi edie edier edil edilberto edilma " +
  "edilon edilson edin edina edinah edinson edison edisson edita edite edith editha edmon edmond edmonia edmund edmundo edmunds edna edoardo edon edona edouard edra edric edrick edrie edris " +
  "edryu edsel edson edu eduar eduard eduarda eduardivna eduardo eduardovich eduardovna eduards edvard edvardas edvin edvinas edvins edwar edward edwardo edwin edwina edwyn edy edyn edyth " +
  "edythe eelis eemeli eemil eerik eero eesa eesaa eesha eetu eeva efe efemia effie efil efim efimena efimevich efimovich efimovna efka eflatun efraim efrain efrem efremovich efren efrosinia " +
  "efrosiniya efser efstafevich eftimia eftimie ega egan egbert egedia egenur eggert eggrun egidijus egil egill egils egla egle egon egor egorovich egorovna egzon egzona ehan ehlani ehren " +
  "ehrenfried ehrentraud ehrhard ehsaas ehsan eian eidan eiden eidvile eija eijaz eik eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimer eimhear eimy einar einari einbjorg " +
  "eindis einer einey einhildur einina einir eino einrun eir eira eiravati eirdis eirfinna eirik eirika eirikur eirny eirun eisley eitan eitel eithan eithne eivin eivind eivor eiza eja ejaz " +
  "ejlaal eka ekaja ekalinga ekam ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekim ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ektar ektavon ektor " +
  "ekundayo el-amin ela eladio elaf elaina elaine elam elamiye elan elana elane elani elanie elanor elara elariz elayna elayne elba elberg elbert elberta elbridge elcin elcira elcy elda eldar " +
  "eldarovna eldberg eldbjorg elden eldey eldgrimur eldin eldjarn eldlilja eldmar eldon eldor eldora eldred eldridge eldrun eldur elea elean eleana eleanor eleanora eleanore elease eleazar " +
  "electa electra eleen eleina elektra elektron elemag elemer elena elenborg elene eleni elenitsa elenko elenor elenora elenore elentinus eleodoro eleoneta eleonor eleonora eleonore elesha " +
  "eleuterio elex elexa elexis elexus elfa elfar elfi elfida elfie elfreda elfrieda elfriede elfur elgie elgin elgun elhan eli elia eliab eliabeth eliah eliam elian eliana elianah eliane " +
  "elianna elianny eliany elias eliazar elicia elida elidia elie eliecer eliel elien elieser eliette eliezer elif elifnur eligah eligh eligia eligio elihu eliisa elija elijah elijha elijiah " +
  "elimar elimelech elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinmundur elinor elinore elinros elio eliona eliora eliot eliott eliros elis elisa " +
  "elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elisberg elise eliseevich elisei eliseo elisey elisha elisheva elisia elisiya eliska elissa elita elitsa eliud eliya " +
  "eliyah eliyahu eliyana eliyanah eliz eliza elizabet elizabeta elizabete elizabeth elizah elizar elizarovich elizaveta elizbeth elize elizebeth elka elkana elke elkin elko ella elladio ellah " +
  "ellaina ellamae ellanor ellarose elle elleanor ellee elleigh ellen ellena ellene ellenor ellert ellery elley elli ellia elliana ellianna ellie elliemae elliette ellin ellington ellinor " +
  "elliot elliott elliotte ellis ellisa ellise ellisif ellison ellisyn ellora ellory ellouise ellowyn ellsworth ellwood elly ellyana ellyanna ellyn ellyse elma elman elmar elmars elmer elmeri " +
  "elmidar elmina elmir elmira elmo elmore elna elnor elnora elnur elo eloa eloah elodia elodie elof eloi elois eloisa eloise elon elona elora elosy elouise elove elowen elowyn eloy elphas " +
  "elpidio elroy els elsa elsabet elsad elsbeth elsebeth elsi elsie elson elspeth elston elsworth elsy elta elton elturan eluh elva elvan elvana elvar elver elvera elvi elvia elvie elvin elvina " +
  "elvira elvire elvis elvy elwanda elwin elwira elwood elwyn elxan ely elya elyana elyanna elyas elyce elyjah elysa elyse elysha elysia elyssa elysse elyza elza elzbieta elzie ema emaan emad " +
  "emal emalee emaleigh emalie emaline emalyn emalynn eman emani emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emanuila emari emarie emas emberlee emberleigh emberly emberlyn " +
  "emberlynn embla embrek embry embuh emeka emelda emeli emelia emeliana emelie emelin emelina emeline emely emelyan emelyn emelyne emer emeralda emeri emerick emerie emersen emerson emersyn " +
  "emese emi emiel emigdio emiko emil emilce emile emilee emileigh emiley emili emilia emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emiliya emiliyan emilly emils " +
  "emilse emily emilyn emin emina emine emiro emirsan emis emitt emma emma-louise emmaculate emmagrace emmah emmajean emmalee emmaleigh emmalie emmalin emmalina emmaline emmaly emmalyn emmalynn " +
  "emmanuel emmanuela emmanuella emmanuelle emmanuil emmarie emmarose emme emmeline emmelyn emmer emmerich emmerson emmersyn emmery emmet emmett emmette emmi emmie emmily emmit emmitt emmy " +
  "emmylou emogene emon emong emoni emonie emori emorie emory emperatriz empluk emran emre emree emri emrie emrullah emry emryn emrys emsley emy emylee en-sho ena enar encarna encarnacion " +
  "encarnita encho enda endah ender endia endo endra endre endrit ene enea enedelia enedina eneida eneka enes enfes engelbert engilbert engilbjartur engilbjort engiljon engill engilros engin " +
  "enginiz engla enid enika eniko eniola enis enith enitsa eniyah enja enjoli enmanuel enna ennio ennis enno eno enoc enoch enock enok enola enos enrico enrigue enrika enrique enriqueta " +
  "enrrique ensar ensari ensio ensley enteng enver enya enyu enzio enzo eoghan eoin eola eowyn ephantus ephraim ephriam epifan epifanio epiphany eral eraldo eran erasmo erast erastus eraycan " +
  "erbay erbil ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun eredin erek erem eremeevich eremei eremey eremia eremiya eren erenalp erendira erensoy eres ergana ergener erginel " +
  "ergonul ergul ergun erhard erhardt eri eriana erianna eriberto eric erica erich erick ericka erickson ericson erie eriel erielle erik erika erikas erikka eriks erin erina erincer erinn erion " +
  "eriq eris erkan erkilic erkinel erkki erksoy erla erland erlar erle erlen erlendur erlene erlin erlinda erline erling erlingur erma ermal erman ermanis ermanno ermelinda ermenegildo ermes " +
  "ermias ermil ermilovich ermilya erminia ermolaevich ermolay ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst ernst-august ernst-dieter ernst-otto erny " +
  "erofeevich erofei erofey erogul erol eron eros eroz erpur errick errin errol erroll erron ersat ersec ersel ersen erskine ertan erten ertun ertuncay erva ervaniye ervin erving erwan erwin " +
  "eryildiz eryk eryka erykah eryn erynn erzsebet esa esabella esai esaias esau esben esdras esekiel esen esenbay esengun esenturk esequiel esfandyar esha eshaal eshaan eshal eshan eshana esi " +
  "esila esim esja esjar eskil eskinalp esko eslemnur esma esmae esmanperi esmarelda esme esmee esmeralda esmerelda esmira esna esneider esparta espartaco espen esperanza espiridion espolin " +
  "esra esref essa essi essie esta esteban estee estefan estefana estefani estefania estefany estel estela estell estella estelle estephanie estephany estera esteri estevan esteven esther " +
  "estiawan estil estill estiono estiva estiven estle eston estrella estrellita esty esupofo eszter etela etelka etelvina etha ethan ethaniel ethel ethelene ethelyn ethen ethlyn ethna ethne " +
  "ethyl ethyn etibar etien etienne etiqad etizaaz etna etta ettie ettore etty euan eudora euel eufemia eufrosina eugen eugena eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie " +
  "eulalio eulogio euna eunan eunice eunika eunique euphemia eura eusebia eusebio eusebiu eustace eustaquio eustatiu eutimio eutropio eva eva-lena eva-maria eva-marie evah evald evaldas evalds " +
  "evalee evalena evalina evaline evaluna evalyn evalyne evalynn evamaria evamarie evan evana evance evander evangelia evangelina evangeline evangelista evangelos evanghelina evann evanna evans " +
  "evany evaristo evcimen evde evdokia evdokim evdokiya evee evelena evelene evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn evelynne everardo everest everet " +
  "everett everette everhett everlee everleigh everlena everley everlie everline everly everlyn everlyne everlynn everson evert evertt evette evey evfemia evfrosinia evfrosiniya evgenevna " +
  "evgeni evgenia evgeniy evgeniya evgeny evgraf evi evia evian eviana evianna evie evija evin evita evlalia evlampi evlampiy evlampy evlyn evolet evon evonne evpraksia evpraksiya evren " +
  "evridika evrim evrimer evseevich evsei evsey evstafi evstafiy evstafy evstakhi evstakhiy evstakhy evstati evstatiy evstaty evstigneevich evstignei evstigney evtim evy evyn ewa ewald ewan " +
  "ewatomi ewelina ewell ewing exavier exequiel exie eyad eyan eyberg eybjorg eybjort eydan eyden eydis eyglo eyhildur eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur " +
  "eyrikur eyros eyrun eysteinn eythan eyvar eyveig eyvik eyvindur eyvonne eyvor eyyub eyyup ezekial ezekiel ezell ezequiel ezgin ezgutekin eziah ezio ezra ezrah ezri ezriel faas faber fabia " +
  "fabian fabiana fabien fabienne fabio fabiola fabiyana fabrice fabricio fabrisius fabrizia fabrizio facundo fadeevich fadei fadekemi faderera fadey fadi fadil fadila fadile fadime fae fafnir " +
  "fahad faheem fahmi fahrullah faiga faigy faina fainche faiq faisal faithe faiza faizah faizan faize falak falan falgeir falguni falicia falisha falk falki falko fallon fallyn falon falur " +
  "falyn falynn fami famil fannar fannberg fanndis fanney fanngeir fanni fannie fannlaug fanta fantasia faqid fara farah faraj farangiz faras faraz fareed farhan farhod farhunnisa farid farida " +
  "fariq faris fariz fariza farley faron farouk farrah farrel farrell farren farris farron faruk farzona fatema fathonah fatigul fatih fatiha fatima fatimah fatime fatinur fatma fatmanur fatmir " +
  "fatmire faton fatou fatoumata fatteh fatuma faustas faustina faustino fausto favian faviola fay faye fayetta fayette fayize fayth faythe fazil fazli fazul feargal fearghal febe febi februn " +
  "fedde fedele feden federica federico federigo fedir fedor fedorivna fedorovich fedorovna fedoseevich fedosevich fedosi fedosiy fedosy fedot fedotovich fehim fehintola fehmiye feisal felecia " +
  "felica felice felicia feliciana feliciano felicidad felicie felicien felicita felicitas feliks feliksovich feliksovna felipa felipe felisa felisha felista felister felistus felita felix " +
  "feliz felizitas fella felton fem fema femke fengur fenix fenna fenne fenni fenrir fenton fenya feodosevich feofan feofanivna feofanovich feoktist feoktistovich ferahdiba ferapont ferat " +
  "feraye ferd ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz ferman fermin fermuta fernand fernanda fernande fernando ferne ferney ferny ferol " +
  "ferre ferrell ferris fersan fertram feruza feryas ferzi festus fetullah fevronia fevroniya feyha feykir feyruz feyzin feza fia fiachra fiamma fibikemi ficho fidan fidaye fidel fidela fidelia " +
  "fidelis fidelma fidencio fides fidvi fien fiene fifa fifill fiifi fikayomi fikia fikiya filaret filatei filatey filatovich filcho fildan fili filiberto filidan filimon filimonovich filion " +
  "filip filipa filipas filipe filipia filipini filipopol filipp filippa filippia filippo filippovich filippovna filippus filit filiz filko filo filofteia filomena filomir fimar fimka finbar " +
  "finbarr findo finian finlay finlee finleigh finley finn finna finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndal finndis finneas finnegan finney finngeir finnian finnick " +
  "finnigan finnjon finnlaug finnlaugur finnley finnros finnur finola fintan fiodor fiona fionan fionn fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino fircho firdavs firdevis " +
  "firdovsi firmin firo firudin fischer fisnik fitan fitim fitnat fito fitore fitria fitriani fitz fitzgerald fiyaz fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar fjornir " +
  "flamur flannan flavia flavie flavio flaviu flaviya fleeta fleming flemming fleta fletcher fleur flo floare floarea floki flonnie floortje flor florance flore florea florence florencia " +
  "florencio florene florent florenta florentin florentina florentine florentino floretta flori floria florian floriana floriane florica florida floridor florie florika florim florina florinda " +
  "florine floris floro florrie flosi flossie flovent floy floyd floye flurin flurina flynn fodil fodor foka fokich folashade folda folke folker folkert folki folu foma fomich fonda fonn fori " +
  "forni forrest fortino fortunat fortunata fortunato fosil fossberg fossmar foti fotima fotinka fotiy foty fouzia foy frado fraidy fran franca france francena francene frances francesca " +
  "francesco franchesca francheska franci francia francie francies francina francine francis francisc francisca francisco franciscus francisek franciska franciszek franck franco francois " +
  "francois-xavier francoise francy franjo frank-michael frank-peter franka franki frankie franklin frankline franklyn franky frann frans fransico fransisco fransiska frantisek frantiska frants " +
  "frantsislav frantsivna frantz franz franz-josef franz-peter franz-xaver franziska frar fraser fratsil frauke frazer frazier fred freda fredda freddie freddrick freddy frede frederic " +
  "frederica frederich frederick fredericka frederico frederik frederika frederike frederikke frederique fredi fredia fredie fredo fredric fredrica fredrick fredricka fredrik fredrika fredy " +
  "freeda fregn freia freida freja fresia freya freybjorn freydal freydis freyja freylaug freyleif freymar freymundur freyr freysteinn fricis frida fridah fridolin fridrich frieda friedbert " +
  "friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl friedrich-wilhelm frigg frimann frimet frithjof fritz frode frodo " +
  "froilan frol frolovich frona fronie fronka frosti frostros froylan frusina fryderyk fstk fuad fuga fugen fugo fuko fulgencio fulton fulvio fuma fumiko funi fura furman fusi fuzayl fuzuli " +
  "fylkir fynn fyodorovich fyokla gabe gabel gabi gabin gabino gabor gabrial gabriel gabriela gabriele gabrielius gabriell gabriella gabrielle gabrielly gabryel gabryella gaby gada gadang " +
  "gadiel gading gaduh gae gaefa gaeflaug gael gaelle gaetan gaetana gaetano gagan gage gaia gaida gaige gail gaile gaiman gaines gaither gaja galak galaktion galang galar galasso galdur galen " +
  "galentin galien galih galilea galilee galimir galina galiono galip galiyan gallego galo galuh galur galvarino galvin galya gamaliel gaman gamani gamanto gambira gamblang gambo gancho ganda " +
  "gandewa gandi ganep ganga gangsa gangsar gani ganim ganimete ganislav ganiye ganjaran ganna gannon gano gantar gantsomir ganutsa gara garan garang garda gardner garech garen garet gareth " +
  "garett garey garfield gari garibaldi garima garin garnett garnetta garnette garo garold garon garpur garren garreth garrett garri garrick garron garry garth garvan garvin gary gaspar gaspard " +
  "gaspare gasper gasti gaston gastone gathoni gatis gatlin gato gatot gatra gatso gaui gauja gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur " +
  "gautur gavan gaven gavin gavino gavriel gavriilovich gavrila gavrilivna gavrilo gavrilovich gavyn gawati gayathri gaye gayl gayla gayland gayle gaylen gaylene gaylon gaylord gaynell gaynelle " +
  "gazel gazmend gbadebo gbolahan gbowoade gda gean geanina geanna gearld gearldine gearoid geary gebhard gecho gedeon gederts gediminas gedion geena geert geetika gefjun gefn gehrig geir geira " +
  "geirbjorg geirdis geirfinna geirfinnur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirmundur geirny geirolfur geirrun geirtryggur geirvaldur geisli gejza gelemir " +
  "gelengul gellir gelsomina gelu gema gemini gemma gena genadi genadivaleriev genadiy genady genaro genavieve gencaslan gencay gencho genea genell genelle genessis genette geneva genevia " +
  "genevie genevieve genevive genia genice genise genisis genislav genko genna gennadevna gennadi gennadievich gennadievna gennadiy gennadiyivna gennadiyovich gennady gennaro gennesis gennie " +
  "gennifer genny geno genovefa genoveva genta gentiana geo geodim geoff geoffery geoffrey geoffroy geoffry geofrey geomil geordan georg georgann georganna georganne george georgeann georgeanna " +
  "georgeanne georgel georgelena georgena georgene georges georgeta georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgianne georgie georgievich georgievna georgina " +
  "georgine georgio georgios georgitsa georgiy georgiyivna georgiyovich georgy geovani geovanna geovanni geovanny geovany gerald geraldean geraldene geraldine geraldo geraline geralyn gerard " +
  "gerarda gerardine gerardo gerardus gerasim gerasimovich geraud geray gercho gerd gerda gerdan gerdana gerdi geremy gereon gerfried gerga gergan gergei gergely gergelyub gergey gergin gergo " +
  "gerhard gerhardt gerhart gerhild geri gerilyn gerlind gerlinde germain germaine germana germanivna germanovich germany gernot gero geroge gerold gerolf gerome geronimo geroy gerrard gerri " +
  "gerrie gerrit gerrod gerry gershon gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertrudovich gervasio gerwin gery gesa gesare gesche " +
  "gesho gesine gestny gestrun gestur geta getislav getko geto getrude getsemani getso geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth " +
  "ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn " +
  "ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian gian-luca giana giancarlo giancarlos gianella gianfrancesco gianfranco gianina gianluca gianluigi " +
  "gianmarco gianna gianni giannis gianpaolo gianpietro giavanna giavonna gibran gibson gica gichka gicu gideon gidget giedre giedrius giel giesela gifford gifty gigi gigja gigjar gijs giko gil " +
  "gila gilang gilbert gilberte gilberto gilda gildardo gildroy giles gilford giljan gillermo gilles gillian gillis gilly gilma gilman gilmar gilmer gilmore gils gilslaug gina ginamarie ginette " +
  "ginna ginnie ginny gino gintare ginyas gio gioacchino gioachino gioele gioffre gioia gion gionata gionna gionni giorgia giorgian giorgiana giorgio giosue giovana giovani giovanna giovanni " +
  "giovannie giovanny giovany giovonni girard girik girindra girish girolamo gisa gisbert gisel gisela gisele gisell gisella giselle gisla gisley gisli gislina gislinde gislny gislrun gislunn " +
  "gissel gissell gisselle gissunn gissur gita gitau githinji gitonga gitta gitte gittel gitty giulia giuliana giulianna giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giveza " +
  "giz gizdalen gizdana gizela gizella gizelle gizem gizur gjaflaug gjorche gjorgi gjuki gladis gladyce gladys glafira glauco glbitsa gleb glebovich gleen glena glenda glendale glendon glendora " +
  "glenice glenka glenn glenna glennie glennis glennon glenwood glenys glibivna glibovich glinda glo gloa globjort glodis gloey gloi gloria gloriana glover glumur glyn glynda glynis glynn gna " +
  "gnarr gneisti gnupur gnurr gnyr goa goda godelieva godelieve godfrey godofredo godwin goffredo gogo gohar goi gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur gokperi goksev " +
  "gokten golda goldia goldie goldy goli goncafer goncalo gonen gonul gonzalo gopal goran gorazd gordan gordana gordeevich gordei gorden gordey gordi gordiy gordiyivna gordiyovich gordon gordy " +
  "gorgunay goria goriya gorklu gorm gorman gorsev gosta gostomysl gote gotsa gotse gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz goyo gozel gozem " +
  "grabiel graceann gracee gracelyn gracelynn gracen gracey graci gracia graciana graciano gracie graciela graciella gracin gracy gracyn graden gradie grady graeme graeson grafitsa grafton " +
  "graham grahm graig grainne granger grani grania grankell granville gratian gratiana gratiela grayce graycen grayden graydon graylin graysen grayson grazia graziano graziella grazyna greca " +
  "grecia greco greenlee greer greg grega greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory grein greipur gremislav grendal greppur gret greta gretar gretchen grete " +
  "gretel grethe grethel gretl gretta grettel grettir greysen greyson gricelda grier griet grieta griffen griffith grigore grigorevich grigorevna grigori grigoriy grigoriyivna grigoriyovich " +
  "grigory grima grimar grimey grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur grimyana grindvik grisel griselda gro groa grover grozdinka gryffin gryphon grzegorz gua " +
  "guadalupe guarino gucal gucluer gucyeter gudrun gudula guenter guenther guglielmo gugu gugulethu guido guilherme guillaume guillermina guillermo guinevere guiomar guiseppe guiying gul gulab " +
  "gulaga gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz " +
  "gulkadin gullbra gulluhan gullveig gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu " +
  "gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumercindo gumi gumma gumustekin gun-britt guna gunar gunars gunay gunaydin gunbir gunborg gunda gundel gunden gundhild " +
  "gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnborg gunndis " +
  "gunndor gunndora gunnel gunnella gunnfinna gunngeir gunnhallur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnolfur gunnoli gunnrun gunnsteinn gunnur gunnvaldur gunnveig " +
  "gunnvor gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gurarda gurcuye gurelcem gurevich guri guriy gurli gurry gursal gurten gury gus guss gussie gustaaf " +
  "gustaf gustas gustav gustave gustavo gustaw gusti gusztav guthrie gutti guttormur guus guusje guvercin guzey gvardiana gvozdeyka gwen gwenael gwenaelle gwenda gwendalyn gwendolen gwendoline " +
  "gwendolyn gwendolynn gweneth gwenevere gwenivere gwenn gwenyth gwyn gwyneth gwynn gwynne gyda gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyte gytis gytta gyugra gyula gyurgya gzim habib " +
  "habiba habibe habibu habil haciali hacile hadassa hadassah hadda haddi haddie haddon haddur haddy hadeel haden hadi hadicha hadija hadiya hadiza hadjer hadlee hadleigh hadley hadlie hadrey " +
  "hadrian hadrien hadyn haengur haenir hafberg hafbjorg hafborg hafdis hafey hafgrimur hafiz hafiza haflina hafnar hafnes hafni hafny hafros hafrun hafsa hafsah hafsat hafshah hafsteina " +
  "hafsteinn hagalin hagan hagbert hagen hai haidee haiden haider haidyn haig haile hailee haileigh hailey haili hailie haily hairyanto haisley haizley hajar hajnalka hajo hakan hakeem haki " +
  "hakikat hakim hakon hakonia hal hala halbert halee haleigh halen halenur haley haleygur halfdan hali halia halid halidun halie halil halim halima halina haliye halla hallbera hallberg " +
  "hallbjorg hallbjorn hallborg halldis halldor halldora halle hallee halley hallgeir hallgils hallgrimur hallgunnur halli hallie hallkatla hallkell hallmann hallmar hallmundur hallny hallrun " +
  "hallsteinn hallur hallveig hallvor hally halsey halston haluk hamar hami hamid hamilton hamima hamish hamisi hamiyet hamp hampton hampus hamsini hamundur hamza hamzah han hana hanah hanako " +
  "hanan hanbiken hanedan haneen hanh hani hania hanif hanife hanim haniya hanley hanna hannabel hannah hannan hannchen hanne hanne-lore hannele hannelore hannes hanney hanni hannia hannibal " +
  "hanno hanns hannu hanny hanora hans hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd " +
  "hans-gerhard hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl " +
  "hans-ludwig hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansa hansel " +
  "hansen hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter hansruedi hanss hansueli hansultan har haralamb haralambie harald haraldur harbinaz hardana hardi hardie " +
  "hardik hardin harding harekur hari harijs harimurti harinakshi harini haris harish harita hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlee harleen harleigh harlem " +
  "harlen harlene harley harli harlie harlin harlo harlon harlow harlowe harlyn harlynn harman harmon harmonee harmoni harmonie harmonii harnail harol harold haroldo haron haroon harpa harper " +
  "harrel harrell harri harriet harriett harriette harris harrison harro harrold harsana harsanto harsaya harshil hartaka hartana hartley hartmann hartmut hartmuth harto hartvig hartwell " +
  "hartwig haruka haruko harun haruna harvard harvey harvie harvy hasaan hasan hasani hasbek hasgul hashim hasim haskel haskell hasna hasret hassan hassie hasso hasta hasteinn hatem hatice " +
  "hatin hattie hauksteinn haukur haukvaldur hauwa hava havali havana havanna havar havard havarr havilah havse havyn hawa hawkins haya hayali hayat haydee hayden haydin haydn haydon hayel " +
  "hayes hayle haylea haylee haylei hayleigh haylen hayley hayli haylie haynes hayret hayrunnisa hayven hayward haywood hayzel hazael hazeem hazelle hazen haziel hazine hazle hazley hazrat " +
  "heavenlee heavyn heba heber hebert hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikir heikki " +
  "heiko heily heimdal heimir heimo heimsberg heiner heinfried heini heino heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-joachim heinz-josef " +
  "heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heisi heitor hekime hekla hekmet hektor helaina helaine helan heleen helen helena helene helfried " +
  "helga helge helgfell helgi heli helina heliodoro hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helon helvi helyn hema " +
  "hemal hemang hemangini hemani hemi hemmert henderson hendra hendri hendrick hendrik hendrikka hendrix henery henife henk henley henner hennessy henni henning henny henretta henri henric " +
  "henrich henricus henrieta henrietta henriette henrik henrika henrike henrikki henriks henrique henrry henry henryk hensley hera heracleea heraclio heraldo herberg herbert herberto herbie " +
  "herbjorg herbjorn herbjort herborg herby hercules herdis herfinnur hergeir hergill hergils heribert heriberto herjolfur herlaug herlaugur herleifur herlinda herlinde herluf herma herman " +
  "hermanis hermann hermann-josef hermanni hermelinda hermenegildo hermes hermina herminda hermine herminia herminio hermione hermon hermundur hernan hernando herney herold herrmann herschel " +
  "herschell hersh hershal hershel hershell hershy hersilia hersir hersteinn hersveinn herta hertha heru hervar herve hervey hervin hervor herwig heryanto hesbon hessie hester hesti heston " +
  "hettie hetty heva hewitt heydi heyvetullah heyward hezekiah hezniye hezron hiawatha hiba hicham hicran hicsonmez hidde hideki hideo hidir hiedi hien hieu hifzullah higinio hila hilal hilaria " +
  "hilarie hilario hilarius hilary hilayda hilbert hilda hildah hildar hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildiberg hildibergur hildibjorg hildibrandur hildigeir " +
  "hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir hildisif hildred hildreth hildur hilkka hillard hillary hillel hillery hillevi hilliard hilma hilmar hilmir hilton " +
  "hiltraud hiltrud himawan himinbjorg himri hina hinda hindal hindy hinet hinewai hinrich hinrik hinrika hinrikka hipolito hira hiral hiram hiro hiroshi hisham hitesh hjallkar hjalmar hjalmdis " +
  "hjalmey hjalmgeir hjalmros hjalmrun hjalmtyr hjalmur hjalmveig hjalta hjaltdal hjalte hjaltey hjalti hjarnar hjordis hjorleif hjorleifur hjorny hjortur hjorvar hledis hlegestur hler hlif " +
  "hlifar hlin hlini hljomur hlokk hlynur hnappdal hnefill hnifsdal hnikar hnikarr hoang hoani hobart hobert hocine hodd hofland hofteig hogna hogni hoke holden holdyn holgeir holger holland " +
  "hollee holley holli hollie hollis hollyann hollyn holm holmar holmberg holmbert holmbjorg holmdis holmes holmfastur holmgeir holmgrimur holmkell holmsteinn holt holti holton homero honesti " +
  "hong honora honore hoover horace horacio horatio horatiu horea horia horst horst-dieter horst-gunter horst-peter hortencia hortense hortensia hortenzia horton horymir hosea hoseas hosie " +
  "hoskadem hoskuldur houcine houda houston howard howell howie hoy hoyle hoyt hraerekur hrafn hrafna hrafnan hrafnar hrafnbergur hrafnborg hrafndal hrafndis hrafney hrafnhildur hrafnkatla " +
  "hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraunberg hraundis hredhaan hrefna hreimur hreinberg hreindal hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur " +
  "hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutur hrvoje hsin-hung hsin-i hsin-yu hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-hsia hsiu-hua " +
  "hsiu-lan hsiu-lien hsiu-ling hsiu-mei hsiu-ying hsiu-yu hsiu-yun huban hubbard hubert hubertine hubertus huck huda hudavent hudson hudsyn huey hugberg hugbjorg hugbjort hugborg hugdis hugh " +
  "hughes hughie hugi huginn hugleikur hugljuf hugo hugrun hugues huguette hui-chen hui-ling hui-mei huia hukumdar huld hulda huldah huldar huldis huldrun hulon hulya humaira humayra humberto " +
  "humeyra humi humoyun humphrey humza hunalp hunbjorg hunbogi hundis huni hunn hunor huntleigh huntley huong hurbert hurdogan hurican hurley hurmet hurshel hurside huruyet huryasar huseyin " +
  "huseyn huseynqulu husmen husna husnuhal hussain hussein huston hutson hutton huu huxley huxton huy huzaifa huzuri hvammdal hvannar hvitfeld hvonn hyltir hylur hyman hynek hyrum i-an i-chen " +
  "i-ching i-chun i-fei i-hsiung i-hsuan i-ting iacob iain ian iana iancu ianis ianna iara iasmina ibaad iban iben ibeth ibidapo ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrahima ibrani " +
  "ibrohim ibun ica icelynn icha icho icie icimbike ida idabelle idalia idalis idaly idamae idania idda ide idell idella idelle idik idika idiris idrees idris idriz idun ieisha ieremia iesa " +
  "iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige iglika ignac ignace ignacia ignacio ignacy ignas ignat ignatevich ignati ignatius ignativna ignatiy " +
  "ignatovich ignaty ignatz ignaz ignazio igne igor igorevich igorevna igorivna igorovich igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ika " +
  "ikaika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikhtiandr ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita ila ilah ilalmis ilan ilana ilani ilari ilaria ilarie ilarion ilarionovich " +
  "ilbek ilcho ilda ildefonso ildem ildes ildiko ildiz ilean ileana ileen ilena ilene ilenia ilga ilgi ilham ilhan ilia iliana ilianna ilias ilich ilie ilija ilim ilinca ilinda ilinichna " +
  "iliomar ilir iliya iliyan ilja ilka ilkbahar ilkim ilkin ilkka ilklima ilko illa illiana illivna illugi illya illyana ilmafer ilmari ilmars ilmur ilo ilona ilonka ilper ilqar ilsa ilse ilsu " +
  "ilteris ily ilya ilyana ilyas ilyasovich ilyes ilyssa ilze ima imaan iman imane imani imanol imants imara imaran imari imelda imene imer imge imi imilian imke immanuel immo immy imo imogen " +
  "imogene imona imran imre imren imrich imrihan imron ina inaaya inaki inan inancli inara inaya inayah incho incifir inda indah indali indi indiana indica indie indira indra indrajit indre " +
  "indrek indrikis indy indya ine inell ines inesa inese inessa ineta inez ing-britt ing-marie inga inga-britt inga-lill ingalill ingberg ingbert ingdis inge ingeborg ingeburg ingegard ingegerd " +
  "ingela ingelise ingelore ingemar ingemund inger ingetraud ingetraut ingey inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna ingilaug " +
  "ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda ingimundur ingiros ingisol ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur ingrid ingrida ingried ingrun inguna " +
  "ingunn ingvaldur ingvar ingveldur ingvi inigo inioluwa inis inka inken inkeri inko inmaculada inna innokenti innokentiy innokenty inocencio inocentiu inqilab insa insaf inta intan intihap " +
  "intiqam intizar ioan ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif iosifovich iosipovich ipat ipati ipatiy ipaty ipolit ippazio ippolit iqra " +
  "ira iraida irais irakli irakliy irakly iram iran irasema irby ireland irelyn irelynn iren irena irene iretioluwa irfan irian iriana iridenta irie irin irina irine irinei irinel irineus " +
  "iriney irish iriyan irja irko irla irlanda irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irnik irpa irsad irungu irunn irven " +
  "irvin irvine irving irwan irwin irya iryna isa isaac isaack isaak isabel isabela isabell isabella isabelle isabelly isac isacc isack isadora isadore isael isafold isai isaiah isaias isaih " +
  "isaiha isak isalind isaline isamar isaque isar isarr isaura isay isayah isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa isey isfandiyor isfold isgeir isha ishaan isham ishan ishani " +
  "ishanvi ishaq ishika ishildur ishita ishmael ishola isholm ishwar isiah isidor isidora isidore isidoro isidorovich isidra isidro isikay isikhia isikhiya isiman isin isis iskr iskren isla " +
  "islam islaug isleif isleifur isley islime islom ismael ismail ismar ismayil ismet ismey ismik ismo ismoil isobel isol isold isolde isolfur isolina isom isperikh isra israa israel israfil " +
  "isreal isrun issa issabella issac issack issi issiah issol istan istatko istiliyana istilyan istvan isus isveig ita italia italo italy itko itso itzae itzayana itzel itziar iulia iulian " +
  "iuliana iuliu iunn iurie iustin iustina iustinian iva ivaan ivah ivalena ivamina ivan ivana ivanesa ivania ivanichka ivanivna ivanka ivanna ivano ivanovich ivanovna ivar ivars ivecen " +
  "iveliana ivelisse iven iver iverson ivery iveta iveth ivett ivette ivey ivica ivie ivinka ivka ivo ivon ivona ivone ivonne ivor ivyanna iwan iwo iwona ixchel ixtiyar iya iyabode iyadunni " +
  "iyana iyanna iyiyurek iyla iylah iymona iyonna izaac izaak izaaz izabel izabela izabele izabell izabella izabelle izac izael izaiah izak izamar izan izaya izayah ize izel izell izetta izgu " +
  "iziah izidor izidora izik izmail izmailovich izola izora izot izotovich izrael iztok izyaslav izzabella izzy ja'far jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar jabbar " +
  "jabez jabin jabir jabr jabria jabriel jabril jabulani jac jacalyn jacari jaccob jace jacee jacek jacelyn jacelynn jacen jaceon jacey jaci jacie jaciel jacinda jacinta jacintha jacinto " +
  "jackelin jackeline jackelyn jackey jacki jackie jacklin jackline jacklyn jacklynn jackqueline jacksen jackson jacky jaclyn jaclynn jacob jacobe jacobi jacobie jacobine jacobo jacobus jacoby " +
  "jacolby jacopo jacorey jacori jacory jacqlyn jacqualine jacqualyn jacque jacquelene jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquelynne jacques jacquetta jacquez jacqui jacquie " +
  "jacquiline jacqulin jacquline jacqulyn jacy jad jada jadah jadalyn jadalynn jadan jadarius jadelyn jadelynn jaden jader jadeyn jadie jadiel jadin jadon jadore jadranka jadrian jadwiga jadyn " +
  "jadzia jae jaeda jaeden jaedon jaedyn jaeger jael jaela jaelah jaelen jaelin jaelle jaelon jaelyn jaelynn jaeman jaeson jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jager jagger " +
  "jagrati jagvi jahaira jahan jahangir jahanzeb jahari jahaziel jahdami jahdari jahdiel jaheem jaheim jahi jahiem jahir jahiz jahkai jahleel jahlil jahm jahmal jahmari jahmel jahmere jahmir " +
  "jahongir jahseh jahsiah jahsir jahvon jahzara jahziel jai jaia jaice jaicee jaiceon jaida jaidah jaidan jaide jaiden jaider jaidon jaidyn jaila jailah jailee jaileen jailen jailene jailyn " +
  "jailyne jailynn jaiman jaime jaimee jaimi jaimie jaina jair jairaj jaire jairo jairus jais jaison jaivon jaiya jaiyana jajuan jaka jakai jakari jakayla jake jakeb jakeem jakelin jakeria " +
  "jakhari jakhi jaki jakia jakie jakira jakiya jakiyah jakob jakobe jakobi jakobie jakobina jakobs jakoby jakop jakov jakson jakub jakyla jakyra jala jalaal jalah jalal jalan jalani jalaya " +
  "jalayah jalea jaleah jaleel jaleen jalees jaleesa jaleigh jalen jalena jalene jalesa jalessa jalia jaliah jalicia jalil jalin jalina jalisa jalissa jaliya jaliyah jalmari jalol jalon jalsa " +
  "jalyn jalynn jalyssa jama jamaal jamaar jamahl jamaica jamaine jamal jamalia jamall jamani jamar jamara jamarcus jamaree jamari jamaria jamarian jamarie jamario jamarion jamarious jamarius " +
  "jamarkus jamarr jamarri jamauri jamaya jame jamecia jamee jameel jameela jameelah jameer jameir jameka jamel jamela jamelia jamell jamelle jamen jamere jameria jamerson james jamese " +
  "jamesetta jamesha jameshia jamesia jameson jamey jamez jami jamia jamiah jamica jamichael jamie jamie-lee jamie-leigh jamiel jamielynn jamier jamieson jamika jamil jamila jamilah jamilet " +
  "jamileth jamilla jamillah jamille jamilyn jamin jamir jamira jamirah jamisha jamison jamiya jamiyah jammie jamon jamonte jamshid jamy jamya jamyah jamye jamyia jamyla jamyra jan jan-ake " +
  "jan-erik jan-olof jan-peter jana janae janai janaki janalee janan janani janasia janay janaya janayah janaye jancarlo jancarlos jane janea janean janece janee janeen janel janell janella " +
  "janelle janelly janely janene janese janessa janet janeta janeth janett janetta janette janey janez jani jania janiah janic janice janick janie janiece janiel janielle janik janika janin " +
  "janina janine janira janis janise janisha janita janith janiya janiyah janja jankat janko jann janna jannah jannat janne jannell jannelle jannet janneth jannett jannette janney janni jannice " +
  "jannie jannifer jannik jannika jannine jannis jano janos janosch jansen janson jantzen januja janus janusz janya janyah janyce janyia janyla janylah japhet japheth jaquan jaquarius " +
  "jaquavious jaquelin jaqueline jaquelyn jaquetta jaquez jaquita jaquon jara jarad jared jarek jarel jarell jarely jaren jaret jareth jarett jaretzy jari jariah jarid jariel jarin jaritza " +
  "jarius jariyah jarkko jarl jarlath jarleth jarmila jarmo jarnbra jarne jarngrimur jarno jarod jarold jarolim jarom jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarrel jarrell " +
  "jarren jarret jarrett jarrid jarrod jarron jarryd jarun jaruthip jaruwan jarvis jarwa jarwadi jarwi jaryd jaryn jasai jasani jase jasean jasen jasey jashaun jashawn jashon jashua jasiah " +
  "jasiel jasin jasir jasiyah jasleen jaslene jaslin jaslyn jaslynn jasmaine jasmani jasmeen jasmen jasmijn jasmin jasmina jasminka jasmit jasmyn jasmyne jasna jason jaspreet jassiel jasson " +
  "jasur jaswadi jatgeir jathan jati jatin jatmiko jatmundur jaunita javan javante javar javari javaris javarius javaughn javen javeon javi javian javien javier javiera javin javion javis " +
  "javohir javon javonna javonne javonta javontae javonte jawad jawan jawaun jawon jawuan jax jaxen jaxin jaxon jaxsen jaxson jaxston jaxsyn jaxten jaxton jaxtyn jaxx jaxxon jaxyn jaya jayadi " +
  "jayah jayana jayanna jayce jaycee jaycen jayceon jayci jaycie jaycion jaycob jayda jaydah jaydan jayde jaydee jayden jaydin jaydn jaydon jaydyn jaye jayeng jaykob jayla jaylah jaylan jaylani " +
  "jaylanie jaylee jayleen jayleigh jaylen jaylene jayliana jaylie jaylin jayline jaylinn jayln jaylon jaylyn jaylynn jayme jaymee jaymes jaymeson jaymi jaymie jayna jayne jaynee jaynie jayon " +
  "jayonna jayquan jayro jayron jayse jaysean jaysen jayshaun jayshawn jayson jaythan jayton jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jazaria jazel jazelle jazeps jaziah " +
  "jaziel jaziyah jazleen jazlene jazlin jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazmynn jazzlyn jazzlynn jazzmin jazzmine jazzmyn jean jean-baptiste jean-charles jean-christophe " +
  "jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana jeanann jeancarlo jeancarlos jeane " +
  "jeaneen jeanell jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanluc jeanmarie jeanna jeanne jeannene jeannett jeannetta jeannette jeannie jeannine jeannot jeanny " +
  "jeanpaul jeanpierre jeb jebediah jebet jecinta jed jedd jedediah jediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie jeffory jeffrey jeffrie " +
  "jeffry jefrey jefri jehu jeimy jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelisa jelissa jelita jelka jelle jelte jemal jemel jemima jemimah jemma jemutai jen-chieh " +
  "jena jenae jenai jenaro jenavieve jenay jenaya jencarlos jene jenea jenean jenee jeneen jenel jenell jenelle jenesis jenessa jenetta jenette jeneva jenevieve jeni jenica jenice jenifer " +
  "jeniffer jenika jenilee jenine jenipher jenise jenna jennafer jennah jennalee jennefer jennell jennelle jennessa jennette jenni jennica jennie jennifer jenniffer jennine jennings jennipher " +
  "jenny jennyfer jeno jens jens-peter jens-uwe jensen jensina jenson jensyn jente jentry jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jera jerad jerald jeraldine " +
  "jeralyn jeramey jeramiah jeramie jeramy jerard jerardo jere jered jerel jerell jerelyn jereme jeremey jeremi jeremia jeremiah jeremias jeremie jeremih jeremy jeremyah jergus jeri jeriah " +
  "jerica jericho jerick jerico jerid jeriel jerika jerilyn jerilynn jerimiah jerimy jerin jerker jerlean jerlene jerline jermain jermaine jermal jerman jermane jermani jermel jermell jermey " +
  "jermiah jermy jernej jerneja jerod jeroen jerold jerome jeromy jeron jerone jeronimo jerono jerop jerotich jerrad jerrald jerre jerred jerrel jerrell jerrett jerri jerrica jerrick jerrid " +
  "jerrie jerrika jerrilyn jerrod jerrold jerron jerry jerson jerusha jeruto jeryl jerzie jerzy jes jesca jesenia jeshua jesiah jesica jesika jeslyn jesper jess jessa jessalyn jessalynn " +
  "jessamine jessamyn jesse jesseca jessee jessenia jessey jessi jessia jessiah jessica jessie jessika jessilyn jesslyn jesslynn jessy jessyca jestin jestine jesus jesusa jesusita jeter jethro " +
  "jetmir jeton jetson jett jetta jettie jettson jevgeni jevin jevon jewell jeyden jeyson jezabel jezebel jeziah jezreel jezups jhalak jhan jhene jhett jhoan jhoana jhon jhonatan jhonathan " +
  "jhonny jhony jia jian jiana jianna jianni jibreel jibril jie jihan jil jiles jilian jill jillene jillian jim jimena jimi jimmey jimmie jin jina jinawi jindra jindrich jindriska jing jinjuta " +
  "jinnie jinny jinthe jionni jiovani jiovanni jip jiraiya jireh jiri jirina jiselle jitka jitrin jiya jizelle jlynn joa joab joachim joacim joah joakim joan joana joane joani joanie joann " +
  "joanna joanne joannes joannie joao joaquim joaquin joaquina joash jobe jobst joby jocelin joceline jocelyn jocelyne jocelynn jocelynne jochem jochen jochum jocie joclyn jodeci jodee jodell " +
  "jodene jodi jodie jodis jody joe joeann joel joelene joell joella joelle joellen joellyn joely joelyn joep joerg joeri joeseph joesiah joesph joesphine joetta joette joey joffrey johan " +
  "johana johann johanna johannah johanne johannes johans johari johathan johna johnae johnatan johnathan johnathen johnathon johndavid johnell johnetta johnette johney johnhenry johnie " +
  "johnluke johnmichael johnna johnney johnnie johnny johnnye johnpaul johnsie johnson johnstone johnthan johny joi joie jokla joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe " +
  "jolee joleen joleigh jolena jolene jolette joli jolie jolien jolijn jolin jolina jolinda joline jolisa jolyn jolynn jomar jomundur jon jona jonae jonael jonah jonanna jonar jonas jonasina " +
  "jonatan jonathan jonathen jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonel jonell jonelle jones jonetta jonette joney jongeir jonhildur joni jonica jonida jonie joniel " +
  "jonina joninna jonita jonmichael jonmundur jonna jonnathan jonni jonnie jonny jono jonothan jonpaul jonsteinn jontae jonte jonthan jony joojo joona joonas joonatan joost joppe jora joram " +
  "joran jordan jordana jordann jordanna jordanne jorden jordi jordin jordon jordy jordyn jordynn jorel joren joretta jorfi jorg jorg-peter jorge jorgen jorgina jori jorie joris jorja jorje " +
  "jorlaug jorma jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jory jos josafat josalyn josalynn josavin joscelyn jose joseangel joseantonio josebina josedejesus josee josef " +
  "josefa josefiina josefin josefina josefine joselin joseline joselito joseluis joselyn joselyne joselynn josemanuel josemaria josep joseph josepha josephat josephina josephine josephus " +
  "josette josey joshlyn joshlynn joshua joshuah joshue josi josiah josiane josianne josias josie josiephine josilyn josip josipa josiyah josko joslin joslyn joslynn josmar joso jospeh josphat " +
  "josphine joss josse josselin josseline josselyn jossie josslyn jossue jost josteinn jostin josua josue josy jotham joud jouko jouni jourdan jourdyn journee journei journi journie journii " +
  "jovan jovana jovani jovanna jovanni jovanny jovany jovche jovi jovie jovin jovina jovita jovon jowell joya joyanna joyce joycelyn joye joyline jozef jozefa jozefina joziah jozica jozie " +
  "jozlyn jozlynn jozo jozsef jream jru jrue juan juana juancarlos juandiego juanita juanito juanjose juanmanuel juanpablo juaquin jubal jud judah judd jude judea judi judie judit judita judith " +
  "judson judy judyth juel juelz juergen juha juhana juhani juho jui-en jukka jul jula julaine jule julee julene jules juli julia julian juliana juliane juliann julianna julianne juliano julie " +
  "julie-anne julieann julieanna julieanne julien juliet julieta julieth juliett julietta juliette julija julijana julijs julio julious juliros julisa julissa julita julius juliusz jullian " +
  "juluis julyssa juma jumadi jumari jun juna june jung-hua juni junia juniana junie junious junita junius juno juozas jupiter juraj jure jurek jurg jurgen jurgita juri jurij juris jurnee jurre " +
  "jussi justas justen justin justina justinas justine justino justis justo juston justus justyce justyn justyna jusuf jutta juul juulia juuso juvenal juventino juwan juwon jyoti jyrki jytte " +
  "kaamil kaan kaaren kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kace kacee kacen kacey kachela kaci kacie kacper kacung kacy kada kadance kadarius kade kadee kadeem kaden kadence " +
  "kader kadi kadie kadifeyka kadijah kadin kadinana kadir kadon kadri kady kadyn kadynce kae kaeden kaedon kaedyn kaegan kaeja kael kaela kaelan kaelani kaeleb kaelee kaeleigh kaelen kaeley " +
  "kaeli kaelie kaelin kaely kaelyn kaelynn kaeson kafeel kagan kage kahari kahina kahir kahla kahlan kahlani kahlia kahlil kahu kahurangi kai kai-hsiang kai-uwe kaia kaiah kaida kaidan kaiden " +
  "kaidence kaidon kaidyn kaija kail kaila kailah kailan kailani kailany kaile kailea kaileb kailee kaileen kailei kaileigh kailen kailer kailey kaili kailie kailin kaily kailyn kailynn kaimana " +
  "kain kainalu kainan kaine kainen kainoa kaique kaira kairav kairi kairo kairos kaisa kaisen kaiser kaisha kaisley kaison kaisyn kaitlan kaitlen kaitlin kaitlyn kaitlynn kaitlynne kaito kaius " +
  "kaiya kaiyah kaizen kaizer kaj kaja kajen kajetan kajji kajsa kajuan kajus kakali kaktus kal kala kaladin kalah kalan kalani kalaya kalayah kalbi kaldi kalea kaleah kaleb kalee kaleem " +
  "kaleema kaleen kaleena kalei kaleia kaleigh kaleigha kalel kalem kalen kalena kalene kaleo kalervo kalevi kaley kaleya kalgay kali kalia kaliah kaliana kalib kalie kalil kalila kalilah kalim " +
  "kalin kalina kalisa kalise kalisha kalissa kalista kaliya kaliyah kalla kallan kalle kallee kalleigh kallen kalley kalli kallie kalliope kallista kallistrat kally kalman kalmann kalmar kalob " +
  "kalon kaloni kalpit kaltrina kalub kaluda kalvin kalyn kalynn kalyssa kam kama kamal kamala kamani kamar kamara kamari kamaria kamarie kamarion kamau kamauri kamaya kambali kamber kambree " +
  "kambri kambria kambrie kamden kamdyn kamea kamela kameran kameren kamerin kameron kameryn kamesha kameya kami kamia kamiah kamidin kamie kamiel kamil kamila kamilah kamilla kamille kamilly " +
  "kamira kamisha kamiya kamiyah kamma kammi kammie kammy kamolchanok kamoni kamora kamori kamran kamren kamri kamrie kamrin kamron kamry kamryn kamrynn kamya kamyah kamyla kamyra kana kanaan " +
  "kanak kanan kanani kanda kandace kandef kandi kandice kandie kandis kandra kandy kandyce kane kaneisha kanesha kani kania kanika kanini kanisha kaniya kaniyah kannon kanoa kanon kanpulat " +
  "kansas kanusha kanya kanye kanyon kao kaori kapagan kapitola kapiton kaprasius kapri kar kara karaamat karabas karaca karaer karah karakucak karalee karaline karalyn karalynn karam " +
  "karamelita karan karanbay karani karanja karas karatas karcan karcho kardelen kardi kare karee kareem kareema kareen kareena karel karely karen karena karey kari kariann karianne karie " +
  "karilyn karim karima karimah kariman karime karimi karin karina karine karinna karis karisa karishma karisma karissa karitas kariuki karizma karja karkur karl karl-august karl-dieter " +
  "karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla karlee " +
  "karleen karleigh karlene karles karley karlfried karlheinz karli karlie karlijn karlin karlina karlinna karlis karlo karlos karlotta karlton karlukhan karly karlyn karman karmello karmelo " +
  "karmen karmin karmyn karna karo karol karola karole karolien karoliina karolin karolina karoline karolis karoly karolyn karon karp karra karrah karren karri karrie karrington karry karsa " +
  "karsana karsen karson karsten karston karsyn karta karter karthik kartier kartika karvel kary karya karyl karyme karyn karyna karyssa kasai kasam kasandra kase kaseem kasen kasey kash kasha " +
  "kashan kashawn kashia kashif kashish kashmere kashmir kashton kashtyn kashvi kasi kasia kasidi kasidy kasie kasif kasim kasimir kasiran kasiyah kason kasondra kaspar kaspars kasper kassandra " +
  "kassey kassi kassia kassidee kassidi kassidy kassie kassim kassius kassondra kassy kastiel kastriot kasusra kasyan kasyn kata katakomb kataleya katalin katalina katalinka katalyna katana " +
  "katara katariina katarina katarinus katarzyna katastrofa katcha kate katee kateland katelijne katelin katelyn katelynn katelynne kateri katerin katerina katerine katey kathaleen katharina " +
  "katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathlyn kathren kathrin kathrina " +
  "kathrine kathryn kathryne kathy kathya kathyrn kati katia katiana katica katie katie-louise katilyn katina katinka katisha katja katla katleen katlin katlyn katlynn kato katrena katri " +
  "katrice katrien katriina katrijn katrin katrina katrine katriona katryna kattie katty katy katya kauko kaunka kauri kauthar kavan kaven kaver kavi kavin kavion kavita kavon kavurt kavya " +
  "kawaca kawana kawaya kawika kawkab kawthar kay kay-uwe kaya kayagun kayan kayana kayanna kayce kaycee kaycen kayci kaycie kaydan kaydance kayde kaydee kayden kaydence kaydin kaydon kaye " +
  "kaygusuz kayin kayit kayla kaylah kaylan kaylana kaylani kaylanie kayle kaylea kayleah kayleb kaylee kayleen kaylei kayleigh kaylen kaylena kaylene kayley kayli kaylia kayliana kaylie kaylin " +
  "kaylinn kaylon kayloni kaylor kaylyn kaylynn kaylynne kayne kayra kayrabay kaysan kaysen kaysha kaysie kayson kaytie kaytlin kaytlyn kaytlynn kayun kayvon kaz kazi kazim kazime kazimierz " +
  "kazimir kazuo kazuya kea keagan keagen keaira keala kealan kean keana keanan keandra keandre keane keanna keano keanu keara kearra kearstin keary keasha keasia keaton kecia kedric kedrick " +
  "kee keefe keegan keela keelan keeley keeli keelie keelin keely keelyn keena keenan keenen keera keesha keeton keeva keevin kefser kegan kehlani kei keiana keianna keiara keidy keifer keigan " +
  "keijo keiko keila keilah keilan keilani keilany keily keilyn keion keiona keionna keir keira keiran keirra keirsten keiry keisha keishawn keisy keita keith keitha keithan keji kejuan kekoa " +
  "kela kelami kelan kelani kelby kelcee kelcey kelci kelcie kelcy keld keldon keldrick kelechi keleigh keli kelia kelin kelis kelise kellan kelle kellee kelleen kellen keller kelley kelli " +
  "kelliann kellianne kellie kellin kelly kelly-anne kelly-marie kellyann kellyanne kellye kellyn kelsea kelsee kelsey kelsi kelsie kelson kelsy kelton kelvin kelyn kem kemal kemani kemari " +
  "kemarion kemba kemberly kemboi kemoni kemora kemp kemper kemuma kemunto kemya kena kenadee kenadi kenadie kenai kenan kenard kenari kenda kendahl kendal kendale kendall kendalyn kendarius " +
  "kendel kendell kendi kendon kendra kendrea kendrell kendria kendric kendrick kendrix kendyl kendyll kenedi kenedy kenes kenesha keneth kenia kenichi kenisha kenith keniya keniyah kenji " +
  "kenlee kenleigh kenley kenli kenly kenn kenna kennadi kennadie kennady kennan kennard kennedi kennedie kennedy kennet kenneth kenney kennia kennie kennis kennisha kennith kennon kennth kenny " +
  "kennya keno kenric kenrick kensey kensi kensie kensington kenslee kensleigh kensley kent kenta kentavious kenter kenth kenton kentrell kenyada kenyan kenyata kenyatta kenyetta kenyon kenza " +
  "kenzi kenzie kenzington kenzlee kenzleigh kenzley kenzlie kenzo kenzy keola keon keona keondra keondre keone keoni keonna keontae keonte keosha kera keran keranka kerby kerem keren keri " +
  "keriann kerianne kerim kerime kerin kerman kermit kern keron kerra kerri kerriann kerrick kerrie kerrigan kerrin kerrington kerry kersten kerstin kerttu kerubo kervin kerwin kesean kesha " +
  "keshaun keshav keshawn keshia keshon keshun kesia kesley kessler keston kestutis kete keti ketilbjorg ketilbjorn ketill keturah keva kevan keven kevim kevin kevion kevon kevonte kevork kevyn " +
  "keya keyaan keyaira keyan keyana keyanna keyara keyden keyera keyla keylan keylani keylee keyli keylin keylor keyon keyona keyonna keyra keyri keysha keyshaun keyshawn keyton keyvon kezban " +
  "kezia keziah khaalid khaan khacho khadidja khadija khadijah khai khalani khaleb khaled khaleel khaleesi khali khalia khaliah khalid khalif khalil khalilah khaliq khaliyah khamani khamari " +
  "khana khang khanh khanko khanyisile khara kharalambi kharalampi kharalan kharbingr khari khariton kharitonia kharitoniya kharitonovich kharitonovna kharizan kharlamovich kharlampevich " +
  "kharlampi kharlampiy kharlampovich kharlampy kharter khary khasan khasatin khavtelin khayla khaza khebr khefestion khektor khelani khenrieta kheraklit khernani khia khiminay khinka khinko " +
  "khino khiry khitko khloe khloee khloey khloie khoa khoi khole kholi khoma khomovich khori khoroz khrabr khrabrin khranimir khranislava khrelko khrelo khrisanka khrischo khrisim khrisimir " +
  "khriso khrista khristalin khristela khristian khristiela khristilian khristiliyana khristina khristine khristivilin khristiyan khristo khristodor khristoelena khristofor khristomil " +
  "khristomir khristopher khristoslav khristozar khristozornitsian khristozornitsomil khristya khrondel khrusan khuban khubav khubavelka khubaven khuben khushi khvoyne khyla khylan khylee " +
  "khyler khylie khyree khyrie khyson kia kiaan kiah kian kiana kiandra kiani kianna kiano kiante kiara kiarah kiaran kiari kiarie kiarra kiaya kibar kiber kibet kiddy kidus kieara kiefer kiel " +
  "kiely kiera kieran kieren kiernan kieron kierra kiersten kierstin kierston kierstyn kiesha kieth kifaye kike kikelomo kiki kila kile kilee kileigh kiley kilian kilicbay kiljan killian " +
  "kilonzo kim kimani kimanzi kimara kimari kimathi kimaya kimba kimball kimber kimberely kimberle kimberlee kimberleigh kimberley kimberli kimberlie kimberlin kimberly kimberlyn kimberlynn " +
  "kimble kimbo kimbra kimcho kimerly kimeu kimi kimiko kimmie kimmo kimmy kimo kimon kimoni kimora kimutai kimya kina kindall kindra kinel kinga kingsley kingsten kingston kingstyn kinka " +
  "kinlee kinleigh kinley kino kinsey kinslee kinsleigh kinsley kinta kinuthia kinyanjui kinyua kinzie kinzlee kinzley kioko kion kiona kionna kip kipchirchir kipchumba kipkemboi kipkemoi " +
  "kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprislav kipriyan kiprono kiprop kiprotich kipruto kipsang kipton kiptoo kiptyn " +
  "kipyegon kir kira kirah kiramettin kiran kirat kirby kircho kirgiz kiri kirien kiril kirilivna kirill kirillovna kirilo kirilovich kirin kirk kirka kirkland kirra kirsi kirsten kirsti " +
  "kirstie kirstin kirstine kirsty kirstyn kirt kirui kiryak kiryaki kiryako kis kisa kisha kishan kitan kitana kitchitsa kito kitodar kitomir kitti kittie kiva kivilcim kiya kiyah kiyan kiyana " +
  "kiyanna kiyasi kiyoko kiyomi kiyoshi kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran kjarr kjarrval kjartan kjarval kjeld kjell kjersti kjetil kjoi klaas kladia klaengur klaire " +
  "klara klare klarissa klas klaudia klaudie klaus klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdi klavdia klavdija klavdiy klavdiya klavdy " +
  "klavs klay klayton klea klemen klemens klement klementina klemenz kleopatra kleuna klim kliment klimentivna klimentovich klint kloe kloee kloey kloie klothilde kloya klynn knaran knarran " +
  "knina knorr knox knud knut knute knutur koa koah kobe kobi kobie koby kocabas kocak kockan koda kodchaporn kodee kodey kodi kodiak kodie kody koech koen koenraad kofi koggi koha kohen kohl " +
  "koi koji kojo koker kokimira koko koktas kolawole kolbe kolbeinn kolbi kolbie kolbjorg kolbjorn kolbra kolbrun kolby kolcho koldan koldis kole kolfinna kolfinnur kolfreyja kolgrima kolgrimur " +
  "kolin kolka kolleen kollin kollins kollyns kolmar kolo koloman kolsen kolskeggur kolson kolt kolten kolter koltin kolton koltyn kolur kolyu komal komara komnin kona koncagul kondrat kondrati " +
  "kondratiy kondraty kong konguralp konkordia konner konnie konnor konny konon konrad konradus konstantin konstantina konstantinos konstantinovna konstantinus konstanty konstanze konul kooper " +
  "kopan kopur kora korah koral koran koray korben korbin korbinian korbyn kordell kordula korede koree koreen koren korey kori korie korin korina korinna korinne korir korka korkmazalp " +
  "kormakur kornel kornelia kornelija kornelius korneliya kornil korra korri korrie kort kortez kortnee kortney kortni kortnie korugan kory koryn kosemen kosgei kosisochukwu kosta kostadinka " +
  "kostyantin kostyantinivna kostyantinovich kosukhan kota kotryna kotuz kou kourtnee kourtney kourtni kourtnie koy koycho koyno koyo kozma kraig kraki kralina krasidara krasiyana kree kreed " +
  "kreg kreszentia kreszenz krew kria kriemhild kris krish krisha krishiv krishna krisi krisjanis krislyn krislynn kriss krissa krissy krista kristabela kristal kristall kristalyn kristan " +
  "kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kriste kristeen kristel kristen kristena kristene kristens kristensa krister kristers kristey kristfinnur kristgeir " +
  "kristi kristia kristiaan kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin kristina kristine kristinn kristiya kristjan kristjana kristjon kristjona " +
  "kristlaug kristlaugur kristle kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer kristofor kristolina kriston kristopher kristros kristrun " +
  "krists kristupas kristvaldur kristveig kristvin kristvina kristy kristyn kristyna krisztian krisztina krisztofer kritika kross krossdal krstanka krste krue krummi kruz krysta krystal krystel " +
  "krysten krysti krystian krystin krystina krystine krystle krystof krystopher krystyn krystyna krzysztof ksandrinia ksandriniya ksawery ksenia ksenija kseniya kuan-hung kuan-lin kuan-ting " +
  "kuan-yu kubran kuddusi kujoe kujtim kullen kullervo kulnun kumar kumiko kumral kumush kunal kunaporn kuncara kunibert kunigunda kunigunde kunka kunkyi kuno kunthara kuo-hsiung kuo-hua " +
  "kuo-jung kupriyan kuria kurnia kursad kurt kurtis kush kushtrim kustaa kusuma kutay kutgun kutun kuzma kuzman kuzminichna kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka " +
  "kwame kwamena kwasi kweku kwesi kya kyah kyair kyaire kyalo kyan kyana kyanna kyano kyara kyasia kyden kye kyesha kyia kyla kylah kylan kyland kylar kyle kylea kyleah kylee kyleen kylei " +
  "kyleigh kylen kylene kyler kyley kyli kylia kylian kylie kyliee kylin kyllian kyllikki kylo kylon kylynn kym kymani kymari kymber kymberlee kymberly kymir kymora kyna kyndal kyndall kyndell " +
  "kyndra kyng kyngston kynlee kynleigh kynnedi kynslee kynsley kynzie kynzlee kyomi kyon kyosuke kyra kyrah kyran kyre kyree kyrell kyren kyri kyria kyrie kyrin kyro kyron kyrsten kyrstin " +
  "kysen kyson kyzer laban labeeb labib labinot labuh lacee lacey lachelle lachlan laci lacie lacin lacinda lacramioara lacresha lacretia lada ladarius ladarrius ladawn ladd ladell ladimir " +
  "ladina ladislau ladislaus ladislav ladislava ladli ladon ladona ladonna laeeq lael laela laerke laetitia lafayette lafe lafonda lage lahiah lahoma laia laiba laika laiken laikyn laila lailah " +
  "lailani laimonis laina laine lainee lainey lainie laiq laird lais laisha laith laiyah lajita lajlaj lajos lajuan lajuana lakayla lakecia lakeesha lakeisha lakeith lakeitha lakelyn lakelynn " +
  "laken lakendra lakendrick lakenya lakesha lakeshia laketa lakeya lakeysha lakia lakiesha lakin lakisha lakita lakiya lakota laksana laksh lakshit lakshmi lakyn lala lale lalita lalka lalko " +
  "lalo laly lamar lamarcus lamari lamarion lamarr lamaya lambert lamberto lambi lambo lambyu lameck lamia lamine lamiya lamiyah lamon lamond lamonica lamont lamonte lamya lan lana lanae lanang " +
  "lanaya lancelot landa landan landen landin landis lando landon landree landri landrie landry landy landyn lanee laneisha lanell lanelle lanesha lanetta lanette laney langalibalele langat " +
  "langdon langgeng langley langston lani lania laniah lanie lanier lanise lanisha lanita laniya laniyah lanjar lanna lannie lanny lanora lanselot lantar lanya laoise laora laporsha laqeet " +
  "laquan laquana laquanda laquesha laquetta laquinta laquisha laquita laquitta lar lara lara-sophie larae laraine laramie laras laray laree lareina laren larena larence larene larensina larent " +
  "larentius larenzo laretta larey larhonda lari lariah larisa larissa larita lariyah larkin larnell laron laronda laroy larraine larrie larry lars lars-ake lars-erik lars-goran lars-olof " +
  "larsen larson larue larus lary laryssa lasandra lascar lasha lashae lashana lashanda lashandra lashanna lashaun lashauna lashaunda lashawn lashawna lashawnda lashay lashea lashell lashelle " +
  "lashon lashonda lashondra lashun lashunda lashundra laskal laskar lasmanto lasmono lasonya lasse lassi lastr laswi laszlo latanya latara latarsha latasha latashia latasia latavia lataya " +
  "lateef lateefah lateisha latesha lateshia lathan latia laticia latif latifa latifah latika latin latina latisha latishia latko lato latonia latonja latonya latoria latosha latoshia latoya " +
  "latoyia latrece latrell latrelle latrese latrice latricia latrina latrisha latroy latsa latyu laufar laufey laufhildur laufkvist laufland lauga laugdal laugey laugi launa laura lauraine " +
  "laural lauralee lauran laurance laure laureano lauree laureen lauren laurena laurence laurene laurens laurent laurentia laurentiu laurenz lauretta laurette lauri laurian lauriane laurice " +
  "laurie laurin laurina laurinda laurine lauris laurissa laurita laurits lauritz lauro laury lauryn laurynas laurynn laus laust lautaro lavada lavanya lavar lavaughn laveda lavell lavelle " +
  "lavena lavenia lavera lavern laverna laverne laveta lavetta lavette lavina lavinia lavita lavize lavon lavona lavonda lavone lavonia lavonna lavonne lavonte lavr lavrenti lavrentiy lavrenty " +
  "lawana lawanda lawanna lawerance lawerence lawernce lawrance lawren lawrence lawrencia lawson lawton laxfoss laya layah layal layan layana laycee layden layken laykin layla laylah laylani " +
  "laylo laymon layna layne laynee laynie laysha layth layton lazar lazaro lazarus lazer lazim laziz lazura lazzaro lchezarka lea-sophie leah leala leamon leana leander leandr leandra leandre " +
  "leandrea leandrew leandro leane leann leanna leanne leano leanora leanore leart leasa leasia leatha leatrice lebron lecho lecia leda ledion ledun leea leeah leeana leeann leeanna leeanne " +
  "leela leeland leen leena leeroy leesa leevi leeza lega legaci legawa lehman leia leiah leiana leianna leider leidy leif leifur leigh leigha leighann leighanna leighanne leighla leighton " +
  "leiknir leikny leila leilah leiland leilani leilanie leilany leina leire leisa leisha leita leith leitha leja lejla leka leke lekeisha lekesha lekha lekisha leko lela lelah lelan leland " +
  "lelani lelar lelia lella lem leman lemar lembah lemmie lemont lemuel len lena lenae lenah lenard lenche lenda lendell lene lenell lenette leni lenin lenise lenita lenka lenko lenn lenna " +
  "lennard lennart lennarth lennert lennie lennis lennix lennon lennox lenny lennyn leno lenoard lenora lenord lenore lenox lenton lenwood leo leobardo leocadia leocadio leokadia leola leoma " +
  "leon leona leonard leonarda leonardo leonce leoncio leondra leondre leone leonel leonela leonhard leoni leonia leonid leonidas leonides leonidivna leonidovich leonidovna leonie leonna leonor " +
  "leonora leonore leonovna leons leonti leontin leontina leontine leontiy leontiyivna leontiyovich leonty leopold leopolda leopoldina leopoldine leopoldivna leopoldo leopoldovich leora " +
  "leordean leos leota leotis ler lera lere leron leroy lerze les lesa lesana lese lesha leshawn lesia lesivna leslee lesley lesli leslie lesly leslye lessie lesslie lessly lesta lester leszek " +
  "leta letha lethia leticia leticija letisha letisia letisiya letitia letizia letta lettie letty lev leva levar levcho levell levent levente levern leverne levester levi levie levin levina " +
  "levis leviticus levko levon levoslav lew lewie lewis lex lexa lexi lexia lexie lexington lexis lexus lexy leya leyah leydi leyla leyla-katharina leylah leylani leyli leyna leyre leyton " +
  "lezize lezlie lhanzey li-chen li-chin li-ching li-chu li-chuan li-hsiang li-hsueh li-hua li-ling li-mei li-yu li-yun lia liah liam lian liana liane liani lianna lianne liara lias liba liban " +
  "libardo libbie libby liberta liberto libia libni libor librada librado libusa libuse lica liceth licho licia lida liddie lidia lidija lidiya lidiyka lidwina lidya lieke liem liene liepa " +
  "liesa liesbet liesbeth lieschen liesel lieselot lieselotte liesl lieve lieven lieze lif lifdis liga lige ligia ligita liisa lika likhia likhiya lila lilah lilburn lilcho lilee lili lilia " +
  "lilian liliana liliane lilianna lilianne lilibeth lilie lilija lilijana lilita lilith liliya lilja liljan liljana liljar liljuros lilko lill lilla lillee lillemor lilli lillia lilliam " +
  "lillian lilliana lilliann lillianna lillianne lillie lillis lillith lilly lillyan lillyana lillyann lillyanna lillyanne lilo lilou lilyan lilyana lilyanka lilyann lilyanna lilyanne liman " +
  "limar limazah limon lin lina linah linas linberg linbjorg lincoln lind linda lindah lindar lindberg linddal linddis linde lindell lindi lindis lindita lindley lindon lindsay lindsey lindsi " +
  "lindsie lindsy lindy lineik linet linette liney linford lingny linh linhildur lini linkin linley linn linna linnea linnette linnie lino linsay linsey lintang linton linus linwood linzie " +
  "linzy lio lioara lioba lionel lionell lior liora lipa lipe lipika liridon liridona lirim lirjan lisa lisa-marie lisabet lisabeth lisamarie lisandra lisandro lisanne lisbet lisbeth lise " +
  "lise-lott lise-lotte lisebet liselott liselotte liset liseth lisette lisha lissa lisset lisseth lissett lissette lissi lissie lissy listalin liston lita littie litzy liv liva livi livia " +
  "livie livingston livingstone livio liviu liwia liya liyaaqat liyah liyana liyaqat liz liza lizabeth lizandro lizbet lizbeth lize lizet lizete lizeth lizett lizette lizz lizzet lizzette " +
  "lizzie lizzy ljiljana ljos ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa ljubov ljudmila ljufur llewellyn lleyton lloyd lluvia loa lochlan locke lodewijk lodovico loek loes lofn " +
  "lofton loftur loftveig logan logann logen logey loghan logi lohit loic loice loida lois loise lokbra loke loki lola loleta lolita lollie loma lon lona londa londell londen londisizwe londiwe " +
  "londyn londynn lonell loney longin loni lonie lonna lonnell lonnie lonny lonzie lonzo lopa lora lorain loraine loralee loralei loralie loran lorans lorayne lorcan loreal lorean loredana " +
  "loree loreen lorelai lorelei loreley loreli lorelle loren lorena lorence lorenda lorene lorens lorenz lorenza lorenzo loreta loretha loreto loretta lorette loretto lori loria loriann " +
  "lorianne lorie lorien lorik lorilee lorin lorina lorinda lorine loring loris lorissa lorita lorna lorne lorrain lorraine lorrayne lorren lorretta lorri lorriane lorrie lorrine lory loryn " +
  "lossie lotfi lothar loti lotta lotte lotti lottie lou louana louane louann louanna louanne louella louetta loui louie louis louisa louise louka loukas loula louna lourdes lourenco lousie " +
  "louvenia lova lovcho lovell lovella lovenia lovetta lovey lovie lovina lovis lovisa lovre lovro lowe lowell lowen lowie loy loyce loyd loye loyola lozan lozana lozanka lozen lua luan luana " +
  "luann luanna luanne luara luay luberta lubertha lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucero lucette luchezar luchino lucho luci lucia " +
  "lucian luciana lucianna luciano lucie lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucio lucious lucius lucrecia lucretia lucretiu lucrezia lucus lucy ludek ludger " +
  "ludie ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovicus ludovit ludvig ludvik ludwig ludwina lue luej luella luellen luena luetta lufen lugene " +
  "lugenia luhung luigi luigia luigina luis luisa luisana luisangel luise luisina luitgard luiz luiza lujza luka lukah lukan lukas lukasz luke lukia lukita lukiya lukka lukman luko lukus lukyan " +
  "lula lulcho luli luljeta lulu luluh lulut lulzim lumi luminita lumir luna lundi lundyn lungile lunna lupe lupita luqmaan luqman lura lurene lurhur lurlene lurline lusia lusinda lusio lusiya " +
  "lut luter lutf lutfan lutfi lutgarde lutgardis lutgart luther luthfi lutie lutricia lutz luuk luvenia luverne luvisa luwar luwes lux luyanda luz luzia luzie luzius luzmaria luzmira lvovna " +
  "lwandile lya lyam lyan lyana lyanka lyanna lyda lydell lydia lydiah lydiane lydianne lydie lykke lyla lylah lyle lyllian lyman lyn lyna lynae lyncoln lynda lyndal lyndall lyndee lyndel " +
  "lyndell lynden lyndi lyndia lyndie lyndon lyndsay lyndsey lyndsi lyndsie lyndsy lynell lynelle lynetta lynette lyngar lyngberg lynlee lynleigh lynley lynn lynna lynnae lynnda lynne lynnea " +
  "lynnette lynnlee lynnox lynnsey lynsey lynsie lynwood lynzee lynzie lyon lyra lyrica lyrik lyriq lysa lysander lysandra lysette lysiane lyssa lytingur lyubim lyubina lyublina lyubomir " +
  "lyuboslava lyubosmysl lyubov lyudmila lyulyana lyusila lyvia lyza maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaya maayan maaz maazin mabad mabel mabell " +
  "mabelle mabil mable mabry mac macarena macaria macario macarthur macauley macayla macee macel macen maceo macey macharia machelle maci macide macie maciej mack mackayla mackenna mackensie " +
  "mackenzee mackenzi mackenzie mackenzy mackey mackie mackinley mackinzie macklin macon macs macy macyn madalena madalene madalin madalina madaline madalyn madalyne madalynn madalynne madani " +
  "madara maddalena maddalyn maddelyn maddex maddie maddilyn maddilynn maddison maddisyn maddix maddox maddux maddy maddyn maddyson madelaine madeleine madelene madelief madelin madeline " +
  "madelon madelyn madelyne madelynn madelynne madge madhav madhavi madie madigan madilyn madilynn madina madisen madison madisson madisyn madiyan madleina madlen madlyn madolyn madonna madyan " +
  "madylin madysen madyson mae maebell maebelle maegan maegen maeghan mael maelani maelee maeleigh maelie maelle maelyn maelynn maelys maeson maeva maeve mafalda maftuna magali magalie magaly " +
  "magan magarete magda magdal magdalen magdalena magdalene magdaleno magdaline magdalyn magdeline magdiel magdolna magen magg magga maggey maggi maggie maggy magna magndis magne magnea magnes " +
  "magney magngeir magnhildur magni magnus magnusina magny magret magrit maguire maha mahad mahala mahalia mahari mahayla mahaz mahbeer mahboob mahbub mahdee mahdi mahdy mahealani maheen maher " +
  "mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahina mahir mahira mahja mahki mahlon mahmood mahmoud mahmud mahmut mahnaz mahnoor mahsun mahter mahulena mai maia maiah maicol maida " +
  "maidis maie maighread maija maik maika maike maiken maikol maila mailani maile mailee mailen mailyn maimuna maimunah maina maingi maira maire mairead mairin mairtin maisa maisey maisha " +
  "maisie maisol maison maisy maisyn maite maivi maiya maizey maizie maizy maj maj-britt maj-lis maja majd majdi majdy majeed majella majid majken majorie majvor makaela makai makaila makaio " +
  "makala makalah makan makana makar makara makarena makari makarivna makarovich makarovna makau makaya makayla makaylah makaylee makeba makeda makeen makel makena makenna makennah makensie " +
  "makenzee makenzi makenzie makenzy makhai makhi makhia makhno maki makia makiah makinley makinzie makiya makiyah makoa makokha makori maks maksim maksimiliyana maksimiljan maksimilyan " +
  "maksimivna maksimovich maksimovna maksude maksur maksymilian makuta makya makyah makyla makynlee makynzie mala malachai malachi malachy malaika malaina malak malakai malakhi malaki malana " +
  "malani malanie malarie malasia malaya malayah malayna malaysia malcolm malcom malea maleah maleek maleena maleia maleigha malek malen malena malene maleni malerie maleyah malgorzata " +
  "malhildur mali malia maliah malick maliek maliha malik malika malikah malikai maliki malin malina malinda malio maliq malique malisa malisha malissa maliya maliyah malka malky malla mallary " +
  "malle mallie mallori mallorie mallory malone malori malorie malory malou malte malthe maltina malu malva malvin malvina malwina malynda mamadou maman mame mamen mamie mammie mamun mana " +
  "manaaki manabu manadis manaf manah manaia manal manan manar manav manawa manbir manca manchestryunayted mancho manda mandee mandi mandie mandla mandlakhe mandy manel maney manford manfred " +
  "manha mani manila manisha maniyah manja manley mannie manny mano manoel manol manola manole manolina manolo manon manson mansurali mantas mante manthan manu manuel manuela manuelita manuella " +
  "manuelle manuil manus manush manya manyu maqsud mara mara-julie maraea marah maralee maralyn maram maranda marangoni maras maraya marbella marbjorn marc marcanthony marcantonio marcee marcel " +
  "marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcelline marcello marcellous marcellus marcelo marcelyn marcene marcey marchelle marchelo marcheta marci marcia " +
  "marcial marciano marcie marcille marcin marcine marcio marck marco marcoantonio marcos marcu marcus marcy mardell mardelle mardi mardis marea maree mareen mareike mareikura mareile marek " +
  "mareks marel marela mareli marella marely marelyn maren marena marese maretta marey marfa marga margana margaree margaret margareta margarete margaretha margarethe margarett margaretta " +
  "margarette margarida margarit margarite margaritha margarito margaud margaux marge margeaux margeir margene margeret margert margery margherita margie margit margita margitta margo margorie " +
  "margot margoth margret margreth margrethe margrett margretta margrette margrieta margrimur margrit margrith margrjet marguerita marguerite margueritte margunnur margurite margus marguy margy " +
  "mari maria-luise maria-theresia mariadejesus mariadi mariaelena mariafernanda mariaguadalupe mariah mariaisabel mariajose marialuisa mariam mariama marian mariana mariane marianela " +
  "mariangela mariann marianna marianne mariano marias maribel maribella maribelle maribeth marica maricarmen marice maricel maricela maricella maricica maricruz marie marie-ange marie-anne " +
  "marie-cecilie marie-christine marie-claire marie-claude marie-france marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line marie-louise marie-luise marie-madeleine " +
  "marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese mariea mariechen marieke mariel mariela mariele marielena mariella marielle mariellen marieluise " +
  "mariely marietta mariette marija marijan marijana marijane marijke marijn marijo marijon marika mariko marilee marilena marilin marilla marilou marilu mariluz marily marilyn marilynn " +
  "marilynne marin marincho marinda marinel marinela marinella marineta marinette marinka marino marinus mario marioara mariola mariollita marion mariotka maris marisa marisabel marise marisel " +
  "marisela marisha mariska marisol marissa maristela marit marita marite maritna maritsa maritta maritza mariuca mariuerla marius mariusz marivel mariy mariya mariyah mariyan mariyka mariza " +
  "marja marja-leena marja-liisa marjaana marjan marjana marjanca marjatta marjean marjeta marjie marjo marjon marjona marjorie marjory marjukka marjut markanthony markas markayla markee " +
  "markeisha markeith markel markell markese markesha marketa marketta markia markie markis markisha markita markivna markku marko markos markrun markus marla marlaina marlan marlana marland " +
  "marlane marlaug marlayna marlea marlee marleen marlei marleigh marlen marlena marlene marleni marleny marley marli marlie marlies marliese marlina marline marlis marlisa marlise marlo marlon " +
  "marlow marlowe marly marlyn marlynn marlys marlyse marna marne marni marnie marnita marnix marolina marolyn maron maroof maros marquan marquavious marque marquel marquell marquerite marques " +
  "marquese marquetta marquette marquez marquice marquisha marquita marquitta marqus marri marriah marrie marrion marrisa marrissa marsa marselia marselina marsellius marsha marshall marshaun " +
  "marshawn marshay marshell marshon marsibil marsilia marsito marsovich marsudi marsy marta martaka martana martani martavious martavius marte marteinn martel martell martez martha marthe " +
  "marthen marti martie martijn martika martim martina martine martinez martinivna martiniyan martino martinovich martirio marton martta martti marty martyan martyn martynas marus marusa marush " +
  "marusya marva marvell marvella marven marvin marvina marvis marwa marwan marwata mary marya maryadi maryah maryalice maryam maryan maryann maryanna maryanne maryanto marybel marybelle " +
  "marybeth marycatherine maryclaire marye maryelizabeth maryella maryellen maryetta maryfrances marygrace maryhelen maryjane maryjean maryjo marykate marykatherine marykay maryland marylee " +
  "marylene marylin maryline marylou marylouise marylu marylyn marylynn marymargaret maryn maryrose maryse marysol maryssa maryvonne marzena masa masai masako masao masar masen masha masho " +
  "masiah maside masika masinde maslina massiah massiel massimiliano massimo massinissa masume masyn matan matas mataya matea mateen matei matej mateja mateo mateus mateusz matevz matey matheo " +
  "matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathys mati matias matic matija matilda matilde matilyn matiss matiu matix matjaz matka mato matous matta mattea matteo mattew " +
  "matthaus matthea matthew matthews matthia matthias matthieu matthijs matthilda matthildur matti mattia mattiana mattias mattie mattilyn mattina mattison mattox matty matus matveevich " +
  "matveevna matvei matvey matyas matyu maud maude maudie maudine mauno maura maureen maurene mauri maurice mauricette mauricio maurilio maurin maurine maurissa maurita maurits mauritz maurizio " +
  "mauro maurus maury maurycy maverik mavie mavis mavrick mavrik max maxcine maxence maxfield maxi maxie maxime maximiano maximilian maximiliano maximilien maximillian maximilliano maximillion " +
  "maximino maximo maximus maxine maxon maxson maxton maxwel maxwell maxx maya mayah mayar maybell maybelle maybelline maycee mayci maycie maye mayela mayeli mayer mayerly maygan maykol mayla " +
  "maylani maylee mayleen mayleigh maylen maylene maylie maylin maylynn mayme maymie maynard maynor maynur mayola mayra mayrin maysa maysen mayson mayte mayumi mayya mayzie maza mazen mazi " +
  "mazie mazikeen mazin mazlum mazzy mbithi mboya mbugua mburu mcarthur mccall mccoy mcdonald mcebisi mckay mckayla mckenna mckensie mckenzee mckenzi mckenzie mckenzy mckinlee mckinley mckinsey " +
  "mckinzie mckynlee mea meabh meagan meagen meaghan meah meara mearl mechele mechelle mechislav mechthild mechthilde mechtild mecide mecit meda medard medeja medford medha medikha medina " +
  "medora meegan meelis meena meera mees mefarettin mefharet mefodi mefodiy mefody megan megane megann megen meggan megha meghan meghana meghann meghna mehar mehdi mehdiqulu mehdiye meher mehin " +
  "mehki mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mei mei-chen mei-chu mei-chuan mei-feng mei-hua mei-hui mei-lan mei-li mei-ling mei-ying mei-yu mei-yun meibh meik meika meike " +
  "meilani meinhard meinolf meinrad meir meira meisha meja meka mekayla mekenzie mekhala mekhi mekkin mekkino mel mela melaha melaina melaine melana melanee melaney melani melania melanie " +
  "melanine melaniya melannie melanny melany melba melbourne melchior melchor melda meldi mele melea meleah melek meleknur melena melenie melford melia meliah melichar melida melihcan melikkan " +
  "melina melinda melisa melisha melissa melissia melita melitta meliza melker melkior melkolmur melkorka mellanie melle mellie mellisa mellissa melodee melodi melodie melodye meloney melonie " +
  "melony melrakki melros melrose melton melul melva melvia melville melvin melvina melvine melvyn melwin melynda melyssa memili memphis mena menachem mendel mendy menfeat mengi menguc menisan " +
  "mennie menno meno mensalder menucha meral meranda merari merba merced mercedes mercedez mercer merche merci mercyline merdi mereana meredith meredyth merel meret merete merethe mergim meri " +
  "meriah meriam merida merideth meridith meriem merijn merike merilee merilin merilyn merim merissa merita merja merkur merl merle merlene merlin merline merlyn merna meropa merrell merri " +
  "merrick merrie merril merrilee merrill merrilyn merritt mert mertel mertie merton merva merve mervi mervin mervyn merwin merwyn mery meryem meryeme meryl merzuk mesak mesha meshack meshur " +
  "messiana mestur mesude mesut meta metaksa metehan methusalem metin metinkaya metka metod metodi metrine metta mette mettie metusalem meveddet mevludiye mevlut mey meya meyer meyhanim " +
  "meyransa meyvant mezide mia miabella miah miamor miana miangel mias micael micaela micah micahel micaiah micayla miceal micha michael michaela michaelangelo michaele michaelene michaeline " +
  "michaella michaelle michaelyn michail michal michala michale michayla micheal micheala michel michela michelangelo michele michelene micheletto michelina micheline michell michella michelle " +
  "michelotto michial michiel michiko mick mickael mickayla mickeal mickel mickenzie mickey micki mickie micky midori mie mieke miel miesha mieszko migdalia migel migle miglena mignon miguel " +
  "miguela miguelangel miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihika mihin mihir mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela mikaelina mikaella " +
  "mikaere mikah mikai mikail mikaila mikako mikal mikala mikalah mikayil mikayla mikaylah mikeal mikel mikela mikelis mikell mikelle mikels mikenna mikenzie mikey mikhael mikhail mikhaylena " +
  "mikhaylina mikhaylivna mikhaylo mikhaylovich mikhaylovna mikhei mikhey miki mikia mikita mikitivna mikitovich mikjall mikkael mikkalina mikkel mikki mikko miklos miko mikolaj mikolay " +
  "mikolayivna mikolayovich mikulas mikyas mikyla mila milada milagro milagros milah milan milana milani milania milara milay milburn milcah milda mildia mildinberg mildiya mildred mileena " +
  "milen milena miley milford mili miliana miliani milica milinda milissa militsa miliy milka milkah milla millaray millard mille milliana millicent millie milly milo milorad milos miloslav " +
  "miloslava milost milosz milota milou milovan milton miluse mily mima mimi mimir mimmi mimoza mimy min mina minda mindaugas mindi mindy minenhle minerva minette ming ming-che ming-chu " +
  "ming-hui ming-hung ming-te ming-tsung minh minha minibe minka minna minney minnie minny minodora minoru minta mio mioara miodrag miquel mir mira mirabel mirabela mirabella mirabelle miran " +
  "miranda miranza miray miraya mirbadin mircea mirco mirdza mireia mireille mirel mirela mirella mirena mireya mirha miri miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko " +
  "mirlinda mirna miro miron mirona mironivna mironovich mironovna mironshoh miropa miroslav miroslava miroslavivna miroslavovich miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha " +
  "mirthe miruna miryam mirza misa misael mischa mischelle misha mishael mishat mishelle mishka misla mislav misra missie missouri missy misti mistie mitali mitch mitchel mitchell mitchelle " +
  "mitesh mitica mitko mitofan mitoshka mitra mitrut mittie mituru mitzi mitzie mitzy miya miyah miyana miyesser miyoko mizhir mjalldis mjallhvit mjoll mjollnir mjolnir mladen mladlena mlungisi " +
  "mnqobi moa moana moberg modena modesta modesto modis modris modupe moe moesha moey mofifoluwa mogens mohamad mohamed mohammad mohammed mohamud mohand mohini mohinur mohlaroyim mohsim moira " +
  "moise moisei moises moisey moishe mojca mojisola mojisoluwa mojmir mokei mokey moli mollee molli mollie molly momanyi momchilo momera momoko mona monae monalisa monet monette monica monicah " +
  "monico monika monique monis monisha monja monna monnie monroe monserrat monserrath mont monta montae montana montanna montavious monte montel montell montez montgomery montie montoya " +
  "montreal montrel montrell montserrat monty monya mora moraa moradeke morayo mordecai mordechai moreen morelia morena morenike moreno morgan morgana morgane morgann morganne morgen morghan " +
  "morgyn mori moriah moric morine morits moritz mork morolake morrell morrigan morris morrison mortadela morten mortimer morton mose moses moshe mosi mosiah mosinmileoluwa mossie mostafa " +
  "mosunmola motunrayo mouhamed mouloud mounir mourad moureen mourib mourine moussa moxie moya moyosore mozell mozella mozelle mstislav mthokozisi muarra mubariz mubetcel mubina mucahit " +
  "mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur mugo mugur mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir " +
  "muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhip muhiye muhsin " +
  "muhsina muhyettin muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulan mulayim muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz " +
  "muna munda mundhildur mundina munene munezzer mungai muni munif muninn munir munira munisa munyao munyoki murad murat muratcan murel muret muriel murielle muriithi murilo murimi murit " +
  "murithi muriuki murl murlene murod murphy murray murrel murrell murriel murry mursalina mursinin mursita murti musa musab musafet musaffa musau musee musembi musemma musfira mushana " +
  "mushtariy muskunaz muslim muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso " +
  "mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwanajuma mwanamisi mwangangi mwangi mwaniki " +
  "mwanzia mwaura mwende mwendwa mwikali mwiti mya myah myanna myasia mycah mychael mychal mychelle myeisha myer myers myesha myeshia myia myiah myiesha myisha myka mykael mykaela mykah mykal " +
  "mykala mykayla mykel mykell mykenzie mykia myla mylah mylan mylee myleigh mylene myles mylie mylinda mylo mynor myr myra myracle myrah myranda myriah myriam myrkjartan myrkvi myrl myrle " +
  "myrmann myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis myrun mysti mzamo naadir naail naajy naaman naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabiha nabil " +
  "nabila nacer nachiket nachiyan nachko nachman nacio nacole nada nadav nadean nadeem nadeen nadege nadene nader nades nadeschda nadeshda nadezda nadezhda nadhir nadia nadim nadin nadine " +
  "nadira nadirah naditsa nadiya nadiyah nadja nadka nadr nadya nadyne nae naeem naeemah nael nafasat nafees nafesa nafii nafile nafis nafisa nafisat naftali naftuli nafula nagi naglis nahashon " +
  "nahiara nahla nahom nahomi nahomy nahshon nahuel nahum naia naiara naib naida naide naidelyn naila nailah nailea naim naima naimah naimh naina naiomi nair naira nairobi naisha naiya naja " +
  "najae najah najair najam najee najeeb naji najib najla najma najwa nakai nakayla nake nakeisha nakesha nakeya nakia nakiah nakif nakip nakisha nakita nakiya nakiyah nako nakoa naksh nakul " +
  "nakya nala nalah nalan nalani nalar nalayah nalia naliaka naliyah nallely nam namari nami namiq namir namon nan nana nanami nance nancee nancey nancho nanci nancie nancy nancye nand nandi " +
  "nandini nando nandor nanette nani nanie nanjala nanko nanna nannette nanni nannie nano nansimir nansy nanyu naoimh naoise naoki naoko naom naoma naomh naomi naomia naomie naomy naoto " +
  "napoleon napoleone naquan nara naradi narcis narcisa narciso narcisse narda nardi narek narfi narhanim nariah narimane naringul narissa nariyah narji narkis nartsislav nas nasab naseem naser " +
  "nash nashawn nashla nashly nasiah nasiba nasim nasir nasiru nasko nasrullah nasser nassim nassir nastassia nastia nastimir nastiya nastja nastradin nasuf nasya nat natacha natale natalee " +
  "nataleigh nataley natali natalia natalie natalija natalina natalio nataliya natalja nataly natalya natalyn natan natanael natanail natania nataniel natanovna natanya natasa natascha natasha " +
  "natashia natasia natasja natassia natasza nataya nate natella nath nathali nathalia nathalie nathaly nathan nathanael nathaneal nathanel nathanial nathaniel nathasha nathen nathon natia " +
  "natiq natisha natividad natko natosha natoya natsko natso nattawun nattsol nattulfur naud naudia naum naumovna nautica nava navaeh naveah naveed naveen navi navia navid navin navodnenka " +
  "navya nawal naya nayah nayana nayara nayaret nayareth naycho nayda naydelin nayeli nayelli nayely nayibe nayil nayla naylah naylani nayo nayomi naythan naz nazar nazaret nazareth nazario " +
  "nazarivna nazarovich nazende nazi nazidil nazier nazim nazimet nazir nazli nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku ndumiso ndung'u ndunge ndungu nduta nea neal neale nealie neasa " +
  "nebih nebiha nebojsa necati necdat nechama nechifor necia necilal necmettin necole necva ned neda nedas nedda nedelcho nedelin nedelyana nedislav nedjma nedko nedo nedra nedyalko nedyu neel " +
  "neela neelima neely neema neena neev nefaret nefertiti nefiye neftali negoslav negrita neha nehemiah nehemias nehip neida neider neiko neil neila neill neisha neisti neita neja nejc nejdet " +
  "nekesa nekia neko nel nela nelcho nelcy nelda nele nelia nelida nelima nelio nelko nell nella nelle nelli nellie nello nelly nelma nels nelson nelsy nelu nelva nelwyn nelya nemanja nena " +
  "nenad nencho nene nenko nenna nenni nensislav neo neokli neola neolina neoma neomi neomia nephi neptun neptunus nerea nereida neres nereyda neri neriah neriban nerijus nerim neringa nerissa " +
  "nermin nery nesfe neshka nesip neslinur neslisah nesmann nesrin nesrine nessa nestor nestorivna nestorovich neta nete netra netta nettie neva nevada nevaeh nevaeha neval nevan neve neveah " +
  "neven nevena nevenka nevenko nevgin neviliyan neville nevin nevio nevise nevsal nevsale nevyan newell newman neycho neyda neyka neyko neymar neyran neysa neythan neza nezengul nezihi nezize " +
  "ng'ang'a ngaire nganga ngari ngigi ngoc ngozi ngugi nhat nhi nhien nhlanhla nia niah nial niall niam niamh niara niasia nibaldo nicanor nicat nicco niccole niccolo nichakarn nichele nichelle " +
  "nichifor nichol nichola nicholai nicholas nicholaus nichole nicholes nicholette nicholis nicholle nicholos nichols nicholus nickalas nickey nicki nickie nicklas nicklaus nickolas nickolaus " +
  "nickole nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicolina " +
  "nicoline nicolle nicollette nicolo nicu niculina niculita nicusor nicuta nida nidhi nidia nidra niek niel niels nienke niesha nieves nifont nigar nigel nigeria nigmet nigrita nihad nihai " +
  "nihal nihan niharika nihira niilo niina nija nijah nik nika nikandr nikanor nikau nikayla nikhil niki nikia nikifor nikiforovna nikisha nikita nikki nikkia nikkie nikkita nikko nikkole " +
  "niklas niklaus niko nikodem nikodim nikoela nikol nikola nikolaevna nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikole nikolett nikoletta nikoli nikolina nikon nikora nikos " +
  "niks niksa nikulas nila nilah nilam nilcan nilda nile niles nili nilima nilo nilovna nils nilsa nilson nilufar nima nimakoah nimrat nina ninel ninetta ninette ninfa nini ninioluwa ninna nino " +
  "ninoska ninthe niomi nionila nira niracha nirgul nirja nirvaan nisa nisha nishant nissa nita nitara nitesh nithya nitin nitya nivea nives nixon niya niyaga niyah niyaz niyazi niyilolawa " +
  "niylah nizhoni njabulo njagi njala njall njenga njeri njeru njiru njogu njoki njola njoroge njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam noami nobantu nobuhle noe noelani " +
  "noeleen noelia noeline noell noella noelle noely noemi noemie noemy nohely nohemi nohora noi noirin nojus nokkvi nokulunga nola nolan noland nolberto noleen nolen nollaig nolyn noma nomagugu " +
  "nomalanga noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla noni nonie nonjabulo nonna nonni nonnie nonso noor noora noortje noppakao nora norah " +
  "norbert norberto norbey nore noreen norene nori norica norina norine norita norka norma norman normand normann normunds norris norton norval norvel norvell norvin norwood nosson notburga " +
  "nothando nott noud nour noura nout novah novalee novaleigh novalie novalynn novi novruz noxolo nozibusiso nozima nozizwe nqobizitha nrima nuala nubar nubia nudret nugraha nuha numi nuno " +
  "nunzio nupdal nur nura nural nuran nuray nurbanu nurcan nurda nurdeniz nureta nuretdin nurettin nurey nurgil nurhayet nuri nuria nurice nuriya nuriyet nurkan nurlan nurlana nurmelek " +
  "nurmuhammad nursan nurseda nurser nursim nurtac nurten nuru nurul nurulla nurullah nurveren nury nusa nutcha nutkrita nutwadee nuvia nuyan nya nyaboke nyaga nyah nyakundi nyamai nyambura " +
  "nyana nyanchama nyasha nyasia nyawira nybjorg nycole nydia nyema nyesha nyia nyjah nykia nyla nylah nylan nyle nyles nynke nyoka nyoman nyomi nyongesa nyra nyree nyssa nzioka nzomo oakland " +
  "oaklee oakleigh oaklen oakley oaklie oaklyn oaklynn oana oba obadiah obaid obanijesu obdulia obed obert obianuju obie obinna obirdar obretim ocampo oceana oceane ochieng ocie octav octavia " +
  "octavian octaviana octaviano octavie octavio octavious octaviu octavius oda odalis odalys odarka odda oddbergur oddbjorg oddbjorn oddfreyja oddfreyr oddgeir oddhildur oddi oddie oddkell " +
  "oddlaug oddleif oddleifur oddmar oddny oddrun oddsteinn oddur oddvar oddveig oddvor odean odelia odeline odell odella oden odessa odessia odetta odette odhiambo odhran odie odika odile " +
  "odilia odin odina odis odkanli odongo oduor oeshi ofeigur ofelia ofeliya oganer ogden oge ogechi oget ogin ogmunda ogmundur ogn ognemir ognen ognena ogooluwa ogri ogulbas ogurata ogus " +
  "oguzman oisin oiva oivind ojas ojasvi ojvind okanay okbay oke okean okechukwu okello okey okguclu okhanes okhrim okhrimivna okhrimovich okkas okoth oksana oksenia okseniya okseven okta " +
  "oktavia oktavius oktaviya okto oktovia oktovius okturemis okturk oktyabrina okumu okyalaz ola oladare oladimeji olaf olafia olafina olafur olajumoke olajuwon olakunle olalla olan olando " +
  "olanrewaju olansile olasunmbo olav olavi olavia olca oldag oldrich ole olean oleg olegario olegivna olegovich olegovna olek oleksa oleksandr oleksandrivna oleksandrovich oleksovich olen " +
  "olena olene oles olesovich oleta oletha olevia olfert olga olgeir olgerts olgierd oli olie olimpi olimpia olimpiada olimpian olimpiu olimpiy olimpy olin olina olinda oliva olivea oliver " +
  "olivera olivert olivette olivia oliviah olivie olivier olivija oliviu oliwer oliwier olle olli ollie olly olnir olof ololade oloo olov olrun oluchi olufunke olufunmilayo olumorotimi oluoch " +
  "olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwatobi oluwole olveig olver olvir olwen olwethu olympia olyvia oma omaca omair omaira omaja oman " +
  "omana omar omari omarion omayra omeir omelyan omelyanivna omelyanovich omer omi omid omie omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo " +
  "omotola omotoun omowumi omran omri omriye omur omurtag omya ona onalee onat oncel oncho ondieki ondolfur ondrea ondrej oneal oneida oneil oneita onel onesmus oneta ongay ongen oni onie onik " +
  "onika onisim onita onkar onna onni onnie onofre onsal ontario onufri onufriy onufry onuker onundur onur onurcan onursu onveer onyango onyinye oona oonagh opan opanas opanasivna opanasovich " +
  "ophelia ophelie opie opiyo opung oqtay ora oralee oralia oran oranli orazio orbekk orbie orbrun orcin orduxan orel orelia oren orene oreofe orest orestas oreste orestivna orestovich oretha " +
  "orfei orfelina orfeus orfey orfhlaith orfiye orgun orhan ori orian oriana orianna orie orik orin orina orinder orion oris orisya orjan ork orka orkhidei orkhidey orkhideya orkhip orkhipivna " +
  "orkhipovich orla orlagh orlaigh orlaith orlan orland orlanda orlando orlaugur orleana orlena orlin orlo orly orlygur orma orman ormar ormhildur ormur orn orna ornella orni ornolfur orpha " +
  "orren orri orrie orrin orris orsolya orson ortak ortansa ortodoksi ortrud ortrun ortse ortwin oruc orva orval orvar orvel orvil orville orvin orvis orvokki orxan oryan oryurek osa osama " +
  "osamu osbaldo osborne oscar osha oshea osie osiel osip osiris osiyo osk oskar oskari oskarovna oskars osland osman osmann osmar osmo osp ossama ossi ossian ossie ossur ostap ostapivna " +
  "ostapovich osten ostromir osunleke osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin otabek otakar otavio otay otelia otfried otha othel othella othello othmar othniel otho otieno " +
  "otilia otilija otis otkatla otkell otmar oto otoniel otri otta ottar ottarr ottavio ottfried otti ottie ottilia ottilie ottis ottmar otto ottokar ottomar ottone otur otylie ouanes ouida ouma " +
  "oumar oumou ousmane oussama outi ovanes ove ovid ovidio ovidiu ovie oviya ovli ovun owais owen owens owethu owino owuor owyn oxana oxar oxdal oxndal oyenike oyindasola oymak oysha oystein " +
  "oyvind ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozias ozie oziel ozinal " +
  "ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie ozzy paavo pabla pablo paca pacey pacho pachongruk pacifica paco pada paden padma padmi " +
  "padraic padraig padraigh padraigin paetyn pahal pai-han pai-hung pai-jui pai-lin pai-yen pai-yu paige paiman paisi paisiy paislee paisleigh paisy paiton paityn paivi paivikki paizlee paizley " +
  "pak paker pakhom pakjira pako paksu pala paldis paley palhanna palhildur palin palina pallavi palle palma palmar palmer palmey palmi palmira palmiro paloma palomina palrun palvira pam pamala " +
  "pamela pamelia pamella pamfil pamila pamla pamula panagachie panagiotis panait panas panasivna panasovich panay panayot panca pancho pande pandelis pandora pandu panfil panfilo pangeran " +
  "pangestu panini panji pankrac pankrat pankrati pankratiy pankraty pankrtiyyan pannawich pano pantalei pantaley pantelei panteley panteleymon panteleymonivna panteleymonovich pantera panto " +
  "pantyu pao-chu paola paoletta paolina paolo parakhod paralee paramita paramon paraschiva parashkev parashkevan parashkevitsa paraskev pardi parfen pari paride parin parisa parke parker " +
  "parman parmen parmes parnell parris parrish parsa parth parthenia parunka parush parvez pasa pascal pascale pascaline pascual pascuala pasi pasko paspanakhil pasqual pasquale pasqualina " +
  "pastora patchaploy patcharaporn pato patrecia patrek patrekur patric patrica patrice patricia patricie patricija patricio patrick patrik patrina patriotka patrisha patrisia patrizia patrizio " +
  "patru patryk patsa patso pattamon pattapon pattatomporn patti pattie patton pau paul paul-gerhard paul-heinz paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin " +
  "paulina pauline paulino paulita paulius paulo pauls paun pauric pavani pavao pavel pavelin pavilia paviliya pavko pavla pavle pavlik pavlin pavlina pavlincho pavlivna pavlo pavlomir " +
  "pavlovich pavlovna pavol pawan pawel pax paxton paxtyn payal payden paye payge payne payson payten payton paz peadar peader pearce pearle pearlean pearlene pearley pearlie pearline pearse " +
  "pearson pecola peder pedro peem peeter peggi peggie peggy pehlil pei-shan peighton pekka pekkan peko pelageya pelay pelayo pele pelina pelle pellegrino pembesin penchin pencho penelope " +
  "penina peninah penko penn penney penni pennie peno pentti penyu peo pepe pepelota pepijn pepino pepislav pepita pepito pepo per-erik per-olof percell percho percival percy perel peren " +
  "perfecto peri periana perikl perinur peris perkasa perl perla perley perlie perlita permun pernell pernilla pernille pero perri perrin perrine perry persephone perseus persiana persiyan " +
  "pertti peruna pervaiz pervis pesent peshka pessy peta petar pete peter-michael peteris peterson petikongres petinka petkan petko peto petr petra petraki petrana petras petre petrea petri " +
  "petrica petrina petrinel petrisor petrivna petriyka petro petromil petromira petrona petronela petronella petronila petros petrovich petrovna petrozar petru petrun petrunella petrus " +
  "petrushka petrut petruta petter petteri petur peychin peycho peyko peyo peyodon peyolina peytan peyten peyton phaedra phanice pharoah phebe phelan phelim phelix phenix phenphitcha pheobe " +
  "pheonix phil philbert phileine philemon philip philipp philippa philippe philippine philis phill phillip phillipe phillips phillis philomena phineas phoenyx phong phu phubes phuc phuong " +
  "phylicia phylis phyliss phyllis pi-chu pi-hsia pi-yun pia piaras piedad pien pierangelo pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierre-yves " +
  "pierrette piersanti pierson piet pieter pieter-jan pietra pietro piia pijus pilar pili pilip pilipivna pilipovich pim pimen pin-jui pin-yen pin-yu pina pinchas pinchus pintusorn pio piotr " +
  "pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur placido plamena platon plesu pleun plinio plodovitka po-wen pola polad poleksina polikarp polin polina pollie polly " +
  "pollyanna polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja porcha porche porfiri porfirio porfiriy porfiry pornchanok porscha porsche porsha porshia portia posey potap " +
  "poul povilas powell praba prabawa prabowo prabu prakosa prames pranata pranav pranawa praneel pranit prasetya prasetyo praskovya pratyush pravda pravoslav prayitna prayoga prayogo preben " +
  "precilla predrag premysl prentice prentis prentiss presa prescilla prescott preslee presleigh presley preslie pressley presten prestin preston prestyn pria pricila pricilla priit prima " +
  "primitiva primitivo primo prina princella princeton prisca priscah priscella priscila priscilla priscillah prisha prisila prisilla priska priya priyanka profira prokhir prokhor prokhorivna " +
  "prokhorovich prokl prokofi prokofiy prokofy prokop proletina prostisveta prov prudencia prudencio prvoletka pryce prynce przemyslaw puccio puja puji puk punhan puntira pupi puput purcek " +
  "purificacion purnell purvis purwa purwadi purwanto pushti puspa puti putri putu pyper qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel " +
  "qareeb qarin qaseem qasid qasif qasim qatadah qawee qay-yoom qays qiana qiang qiyas qori qosqar quade quadir quaid quamir quan quanesha quang quanisha quantez quashawn qudamah quddoos qudoos " +
  "queena queenie quenten quentin quenton quetzalli quiana quianna quin quincey quincy quinlan quinley quinn quint quintavious quinten quinter quintez quintin quintina quinton quinty quique " +
  "quirino qulam qulu qumru quran qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca " +
  "rabee rabi rabia rabiah rabih rabit racha rachael rachal rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachita rachko racho racine racquel rada radames radek radeke " +
  "raden radford radha radhee radhika radi radia radika radim radimira radislav radit raditya radka radley radmila rado radomir radoslav radoslava radoslaw radostka radosveta radovan radovana " +
  "radu raducu raduz radvile rae raeann raeanna raeanne raechel raed raees raeford raegan raegen raekwon rael raelee raeleigh raelene raelin raelyn raelynn raelynne raena raeven raevyn raewyn " +
  "raeya raf rafa rafael rafaela rafaella rafail rafal rafan rafay rafe rafeal rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello raffi rafi rafia rafid rafih rafila " +
  "rafiq rafn rafnar rafney rafnhildur rafnkell ragan raghav ragheb raghib ragna ragnar ragnbjorg ragner ragney ragnhild ragnhildur raguel rahab rahaf raharja rahat rahayu raheel raheem raheim " +
  "rahel rahiem rahil rahim rahiye rahma rahman rahmat rahmel rahmet rahmi rahmir rahsaan rahul raiden raidyn raigan raihan raija raik railey raili railyn railynn raimo raimondo raimonds " +
  "raimund raimundo raina raine rainee rainer rainey rainie rainka raisa raissa raivis raivo raiya raizel raizy raj raja rajab rajan rajata rajesh rajeshri rajiv rajko rajon rakan rakeem rakel " +
  "rakide rakim raksha raleigh ralf ralf-dieter ralf-peter ralph ralston raluca rama ramadan ramadhan ramazan ramel ramey rami ramid ramie ramil ramin ramina raminta ramir ramiro ramiyah ramiz " +
  "ramon ramona ramond ramone ramses ramsey ramunas ramune ramy ramya ramzi rana ranae ranbir rance rancho rand randa randal randalin randall rande randee randel randell randi randie randle " +
  "randolf randolph randon randver randyu ranee raneem rangel rangga rani rania ranieri raniya raniyah ranka rannva rannveig rannver ranveer ranya raoul raphael raphaela raphaelle rapheal " +
  "raquan raquel raquelle rasa rasate rasean rasha rashaad rashaan rashad rashan rashanda rashard rashaud rashaun rashawn rasheda rasheed rasheeda rasheedah rasheem rasheen rashel rashell " +
  "rashelle rashid rashida rashko rasho rashod rashon rashonda rasim rasma rasmus rastislav rasul ratchanon ratibor ratih ratmir ratna raudel raul rauno ravi ravin ravon ravy ravyn rawan rawiri " +
  "raya rayaan rayah rayan rayana rayann rayanna rayanne rayburn rayce raychel raychelle rayden raye rayen rayetta rayfield rayford raygan raygen rayhan rayhona rayla raylan rayland raylee " +
  "rayleen rayleigh raylen raylene raylin raylon raylyn raylynn rayma raymon raymond raymonde raymone raymund raymundo rayn rayna raynaldo raynard rayne raynell raynette raynichka rayonna " +
  "rayquan rayshaun rayshawn rayshon rayu rayven rayvon rayyan rayyona razan razi raziel razvan rcho rea reagan reagen reaghan rean reana reanna reanne reatha reather reba rebbeca rebbecca " +
  "rebeca rebecca rebeccah rebecka rebeckah rebeka rebekah rebekka rebekkah rebihat recardo recep recepali rechelle reco reda redmond reece reegan reem reema reena rees reesa reese reet reeva " +
  "refet refik refugia refugio refur regan regena regenia reggie reghan regina reginae reginal reginald reginbald reginbaldur reginbjorg regine reginia reginn regino regis regitse regitze " +
  "regula regulo rehaan rehan rehema rehime rei reid reidar reidun reifnir reijo reiko reiley reilly reily reimar reimer reimund reina reinald reinaldo reinar reine reinel reiner reingard " +
  "reinhard reinhardt reinhart reinhild reinhilde reinhold reinis reino reis reita rejane reka reksa rella relu rem rema remazan rembrandt remedios remi remigio remington remmington remmy remo " +
  "remona remus remy remzi ren rena renaat renada renae renaldo renan renard renardo renata renate renato renatta renaud renay renda rendell rendy rene renea renee renell renesmee renetta " +
  "rengia rengiya rengul reni renia renie renisha renita renley renna renne rennie renny reno rens renske renzo reo reola resa resi respati ressie restu resulcan reta retha reto retta reuben " +
  "reubin reuel reuven reva revan revka revonda revza rex rexford rexhep rey reya reyan reyansh reyes reyhan reykfell reyli reymond reymundo reyn reyna reynald reynaldo reynar reynard reyndis " +
  "reynhildur reynholt reynir reynold reynolds reyr reza rezin rezzak rhavi rheagan rheanna rheba rhema rheta rhett rhetta rhian rhiana rhianna rhianne rhiannon rhiley rhoda rhodes rhona rhonda " +
  "rhyan rhyder rhylan rhylee rhyleigh rhylie rhys ria riaan riad riah rian riana riann rianna rianne ric rica ricarda ricardas ricardo ricards riccardo ricci ricciotti ricco richa richard " +
  "richardo richardson richardt richele richelle richerd richie richmond richy rickard rickey ricki rickie ricky rico rida riddhi riddick ridhi ridley ridwan rifka rifkiye rigel riggin riggins " +
  "riggs rigmor rigo rigoberto rihaan rihana rihanna rihards riikka riina riitta rik rika rikard riker rikey riki rikka rikke rikki riku rilee rileigh riley rilla rilyn rilynn rima rimante " +
  "rimma rin rina rinaldo rinda rini rino rinor rio rion ripley ris risa risalet risha rishaan rishab rishabh rishi risper risto ristya rita ritchie rithvik rito ritt ritva riva riverlynn rivka " +
  "rivkah rivky riya riyad riyah riyan riza riziki rizki rizvan rnest robb robbe robbi robbie robbin robby robbyn robel robert roberta robertas robertina roberto robertovna roberts robet robie " +
  "robina robinette robinson robiya robjorg robrt roby robyn robyne robynn rocco rochdi rochel rochell rochelle rochus rocio rockey rockford rockie rockwell rodah rodan rodd roddrick roddy " +
  "rodell roderic roderich roderick rodger rodgers rodica rodion rodman rodney rodolfo rodolphe rodrick rodrigo rodrigue rodriguez rodriquez roel roeland roen roena rofn rogan rogelina rogelio " +
  "rogena rogene rogn rognvald rognvaldur rognvar rohaan rohan rohat rohit roise roisin rojelio rojnu rojus rok rokas rokkvi roko roksan roksana roksolana rolan roland rolanda rolandas rolande " +
  "rolando rolands rolant roldan rolf rolf-dieter rolf-peter rolla rolland rollande rollie rollin rollo roma romain romana romane romanita romanivna romano romanovich romanovna romario romayne " +
  "rome romel romelia romelina romell romello romelo romen romeo romero romi romie romil romina rommel romoleta romolo romona romuald romualdas romul romulo romulus romy ron rona ronak ronal " +
  "ronald ronaldo ronan ronda rondal rondall rondell rondi ronell ronelle ronen ronesha ronetta ronette roney roni ronica ronin ronisha ronit ronita ronith ronja ronke ronn ronna ronnald " +
  "ronnell ronnette ronney ronni ronnie ronny rono ronold rony ronya rooney roope roos roosa roosevelt roper roque rori rorie rory ros rosa rosa-maria rosabella rosabelle rosalba rosalea " +
  "rosalee rosaleen rosaleigh rosalia rosalie rosalin rosalina rosalind rosalinda rosalinde rosaline rosalio rosalva rosalyn rosalynn rosamaria rosamel rosamond rosana rosann rosanna rosanne " +
  "rosant rosar rosaria rosarie rosario rosaura rosberg rosbjorg rosborg rosco roscoe rose-marie roseann roseanna roseanne rosel roselee roselia roselie roselin roselina roselinde roseline " +
  "rosella roselle rosellen roselyn roselyne roselynn rosemarie rosen rosena rosenberg rosenda rosendo rosenka rosetta rosevelt rosey roshan roshanda roshawn roshell roshelle roshildur roshni " +
  "roshonda rosi rosia rosie rosiland rosilyn rosimir rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa rosio rosislava rosita roska rosko roskva rosl roslaug roslin roslind roslinda " +
  "roslyn roslynn rosman rosmann rosmarie rosmary rosmunda rosmundur rosny ross rossa rossana rossi rossie rosslyn rostiana rostimir rostislav rostislava rostislavivna rostislavovich roswell " +
  "roswita roswitha rotich rotraud rotraut rouven rowan rowe rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royale royce royden royo roza rozalia " +
  "rozalija rozalin rozaliya rozalyn rozana rozanne rozell rozella rozeta rozin roziya rozka rozlyn rozlynn rozotsvet rozsa ruairi ruari rubar rubbie ruben rubenovna rubeyda rubi rubie rubiela " +
  "rubin rubina rubye rudecindo rudell rudi rudiger rudite rudolf rudolfo rudolfovna rudolfs rudolph rudra rudy rueben ruedi ruel ruffus rufina rufino rufus ruger ruggero ruggiero rugile ruhi " +
  "ruhide ruhsat ruhshona ruhugul rui rukia ruknettin rulon rumaldo rumaysa rumeysa rumi rumislava runa runar rundis runhildur runi runolfur rupert ruperta ruperto ruqayya ruqiya ruri rurik " +
  "rusalia rusaliya rusen rushil ruska ruslan ruslanivna ruslanovich ruslanovna rusman rusne russ russel russell rustin ruston rusul ruta rute ruth rutha ruthann ruthanna ruthanne ruthe ruther " +
  "rutherford ruthie ruthild ruthy rutur ruvim ruwaihim ruxanda ruxandra ruy ruza ruzena ruzhka ruzica rya ryah ryan ryane ryann ryanna ryanne ryatt ryden ryder ryen ryken ryker ryla rylan " +
  "ryland rylea rylee rylei ryleigh rylen ryley ryli rylie rylin rylyn rylynn rym ryma ryne ryo ryohei ryon ryosuke ryszard ryte rytis ryu ryurik ryver rza s'fiso sa'adatu sa'diya saabir saad " +
  "saadat saadia saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saariyah saba sabah sabahat saban sabar sabas sabastian sabatino sabbir sabeeh sabella sabettin " +
  "sabian sabih sabihe sabil sabin sabina sabine sabino sabiq sabir saboor sabra sabreen sabreena sabrena sabri sabria sabrina sabryna sabur saburah sacha sachi sachiko sachin saci sada sadaf " +
  "sadan sadaqat sadat saddam saddie sade sadee sadeed sadeti sadi sadia sadie sadik sadiman sadina sadiq sadittin sadiye sadye saeberg saebergur saebjorg saebjorn saebjort saeborg saedal " +
  "saedis saeed saefinna saehildur saei saelaug saelaugur saemann saemunda saemundur saeny saer saeros saerun saesol saeunn saevald saevaldur saevar saevarr saevin saevor safa safet safia safii " +
  "safina safinaz safir safiya safiyah safiyyah safta safura safwan sagan sagar sagcan sagit sahana sahar sahara sahasra sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahlar sahmar " +
  "sahmettin sahnaz sahnuray sahra sai saida saidi saif saiful saige saim saima sair saira sairah saire saisha saja saka sakari sakarias sakhoria sakhoriya sakina sakinah sakip sakir saksham " +
  "sakti sakura sal salah salberg salbjorg saldis saleem saleen saleena saleh salem salena sali salih salim salima salimah salimet salin salina salka salkin salli sallie sallyann sallye salma " +
  "salman salmann salmar salny salohiddin saloma salome salomea salomey salomon salsabila salud salurbay salvador salvadore salvar salvator salvatore salvi salvor salwa sam sama samad samadhi " +
  "samahat samaira samaksh samama samanatha samandar samanta samantha samar samara samarah samari samaria samarth samatha samaya sameer sameera samella samer samesh sameul sami samia samiah " +
  "samie samiha samil samina samir samira samirah samiya samiyah sammantha sammi sammie sammuel sammy sammye samo samone sampson samson samsul samu samual samuel samuele samuil samuli samurtay " +
  "samwel samxal samy samya samyah samyra san sana sanaa sanad sanai sanavber sanaya sancak sancar sanchez sancho sanda sandalio sandee sandeep sandel sandholm sandi sandie sandile sandis " +
  "sandor sandra sandrea sandri sandria sandrine sandro sandu sandur sanela sanford sani sania saniah sanije sanita saniya saniyah sanja sanjana sanjar sanjay sanjuana sanjuanita sanka sanli " +
  "sanna sanne sanni santa santana santanna sante santeri santi santia santiago santina santino santo santonio santos sanur sanvi sanya sanziana saoirse saood saori sapa saphira saphire " +
  "sapphira saquan sara sarabeth sarafina sarah sarah-jane sarah-louise sarahann sarahi sarahy sarai sarajane saralee saralyn saran saray saraya sarayah sarayu sardor sarena sarenity sargin " +
  "saria sariah saricabay sarina sarita sariya sariyah sarka sarkis sarlota sarmite saron sarpkin sarra sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya saryah sasa sascha sasha " +
  "sasho saskia saso sathvik satia sativa satomi satrettin satu saturnina saturnino satya saul saulius saulo saumu saumya saundra sava savak savana savanah savannah saveli saveliy savely " +
  "saverio saveta savina savino savion savki savni savon savva savvati savvatiy savvaty saxi saxon saxton saya sayali sayan saydam sayde saydee sayed sayge saygin sayin sayla sayler saylor " +
  "sayra sayrak sayuri sazime scarleth scarlett scarlette schuyler schyler scot scotland scotlyn scott scotti scottie scottlyn scotty seamus sean sean-paul seana seanan seaneen seanna sebakhtin " +
  "sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastion sebastjan sebattin sebigul sebla sebrina secgul secme seda sedat sedef sedefcho sedife sedona sedric sedrick seeley " +
  "seema seena sefania sefer seferino sefi sefiye segilola segismundo segundo seha sehamet sehel sehreban sehza seifur seija seimur seirra sejal sejda sekani sekim sekou sela selah selaheddin " +
  "selale selatin selby selcan selcen selcuk seldon selen selena selene seler seleste selia selim selime selin selina seline selivan seliverst selja seljan selka selma selmer selmin selvi " +
  "selvin selwyn sem semaj semat semenarka semender semenica semenivna semenovich semenovna semine semir semra semrin semsettin semsinisa sena senad senaida senan sencar sendogan seneca senia " +
  "seniha senkal senko senn senne sennur senol senora senta seona seosamh sep sephora sepp seppe seppo septi septima sequoyah sera seracettin serafeddin serafim serafin serafina serah seraina " +
  "seraphina seraphine serban serda seref sereina seren serena sereniti serezli serfinaz sergeevna sergei sergej sergelinka sergey sergi sergio sergiu sergius sergiy sergiyivna sergiyovich " +
  "sergy serhatmehmet serina serine serinity serita serjio serkan serma serman sernur serol serpil serra servac servando servinaz sesar seselia sesil sesilia seslav sessa sesselia sesselja " +
  "sessilia seth setya sevan sevar sevara sevastin sevastyan sevcan sevda sevdalin sevdan sevdelina sevdi sevdinar seve sevelin severiano severin severina severine severino severo seveta sevgen " +
  "sevginur sevican sevil sevim sevin sevinc sevinch sevindik sevket sevketfeza sevla sevsevil sevyn seyda seydo seye seyfulla seyfullah seyhan seyithan seymour seymur seyran seyyide sezal " +
  "sezen sezginbas sha shaan shaban shadae shadi shadia shadonna shadrach shadrack shae shaela shaelyn shaelynn shahd shaheed shaheem shaheen shahid shahina shahnoza shahriyor shahzod shahzoda " +
  "shai shaila shailyn shain shaina shaindel shaindy shaine shaka shakara shakayla shakeem shakeema shakera shakeria shakeya shakia shakila shakima shakina shakir shakira shakirah shakita " +
  "shakiya shakur shakyra shala shalanda shalee shalena shalene shaley shalimar shalini shalisa shaliyah shalom shalon shalonda shalyn shalynn shamar shamara shamari shamaya shameeka shameika " +
  "shameka shamekia shamel shamia shamica shamika shamir shamira shamiya shamiyah shamon shamsuddeen shamus shamya shamyra shan shana shanae shanan shanay shanaya shanda shandi shandon shandra " +
  "shane shanea shanee shaneka shanel shanell shanelle shanequa shanese shanetta shanette shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanko " +
  "shanna shannah shannan shannel shannen shannon shanon shanou shant shanta shantae shantal shantavia shantay shante shantel shantell shantelle shanteria shanti shantia shantrell shanya " +
  "shaquan shaquana shaquanda shaquanna shaquille shaquita shara sharae sharan sharay sharayah sharda shardae sharday sharde sharee shareef shareen shareka sharell sharelle sharen sharese " +
  "sharhonda shari sharice sharie sharif sharika sharilyn sharina sharion sharise sharisse sharita sharla sharlee sharleen sharlene sharlet sharlotte sharlyn sharmaine sharman sharo sharod " +
  "sharol sharolyn sharon sharona sharonda sharone sharri sharrie sharron sharry sharyl sharyn shasta shatara shatavia shatia shatoya shaul shaun shauna shaunda shaundra shaune shauneen " +
  "shaunice shaunna shaunta shauntae shaunte shauntel shaurya shavon shavonda shavonna shavonne shaw shawana shawanda shawanna shawn shawna shawnda shawndra shawne shawnee shawnette shawnna " +
  "shawnta shawntae shawntay shawnte shawntel shay shaya shayaan shayan shayden shaye shayla shaylah shaylee shayleigh shaylen shaylene shaylie shaylin shaylyn shaylynn shayna shayne shchedra " +
  "shchedrin shchedyu shchefania shchefaniya shcheki shcheno shchenyu shcheriana shcherion shcheriyan shcherko shchero shcheryu shchiliyan shchilyan shchilyanka shchiryan shchono shchrban " +
  "shchrkan shchtilka shchtrban shchtrkan shchurk shea shealyn shealynn sheamus sheana sheba shedrick sheela sheelagh sheena shehu sheila sheilah sheilla sheillah sheily shekherezada sheki " +
  "shekinah shekoni shela shelba shelbee shelbey shelbi shelbie shelby sheldon sheli shelia shelita shella shellee shelley shelli shellie shelly shelsea shelton shelva shem shemar shemeka " +
  "shemika shena sheneka shenell sheng-hsiung shenika sheniqua shenita shenko shenna shenol shepard sheppard shequita shera sheree shereen sherell sherelle sherene sherese sheri sheria sherian " +
  "sherica sherice sherida sheridan sherie sherika sheril sherill sherilyn sherina sherise sherita sherlene sherley sherlin sherly sherlyn shermaine sherman sheron sheronda sherra sherre " +
  "sherree sherrel sherrell sherri sherrie sherril sherrill sherrilyn sherrod sherron sherrye sherryl sherwin sherwood sheryl sheryle sheryll sheyanne sheyenne sheyla sheyna shia shiann shianna " +
  "shianne shibil shider shiela shifra shih-chang shih-han shih-ming shila shilah shilo shiloh shimon shinead shinka shinko shino shipchan shira shiree shireen shirelle shirin shirko shirl " +
  "shirlee shirleen shirlene shirley shirlie shirly shishman shiv shiva shivam shivani shivansh shizue shizuko shkodri shlok shlome shlomo shmiel shmilo shmuel shmulyu shneur shohei shohjahon " +
  "shohrux sholom shomari shon shona shonda shondra shonna shonta shontae shonte shontel shontell shoshana shoshanna shota shpilko shpresa shqipe shraga shravya shree shrey shreya shreyas " +
  "shriya shruti shu-chen shu-ching shu-chuan shu-fang shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shukrona shulem shunta shusho shyam shyan shyann shyanna shyanne shyheim shyla shylah " +
  "shylee shylo shyloh shyne shyra sia sian siana siani sianna siara siarra sibel sibila sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla sibylle sicily sid sidar siddharth sider " +
  "sidharth sidiq sidki sidnee sidney sidonia sidoniya sidor sidra siebe siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien siena sienna siera " +
  "sierrah sif sifonya sifuna sigbergur sigbert sigbjartur sigbjorn sigdis sigdor sigdora sigfastur sigfinnur sigfrid sigfrido sigfried sigfus sigga sigge siggeir sighvatur sigismund sigita " +
  "sigizmund sigjon siglaugur siglinde sigmann sigmar sigmund sigmunda sigmundur signa signar signe signhildur signy sigri sigrid sigrikur sigrun sigsteinn sigtryggur sigtyr sigur sigurast " +
  "sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurdis sigurdor sigurdora sigurdrif " +
  "sigurdrifa sigurey sigurfinna sigurfinnur sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurholm sigurjon sigurjona " +
  "sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas " +
  "sigurnyjas siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurunn sigurvaldi sigurveig sigurvin sigurvina sigvaldi sigvard sigyn siham sihawukele siim " +
  "siiri sijuade sil sila silagi silan silanti silantiy silanty silanur silas sile silfa silfrun silja silje silka silke silla sille silli silondile silva silvan silvana silvano silverio " +
  "silvester silvestr silvestre silvestro silvi silvia silvian silviana silvie silvija silvio silviu silviyan silvo silyan silyana sima simao simas simber simcha sime simen simeon simi " +
  "similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone simonetta simonia simonivna simonne simonovich simphiwe simphiweyinkosi simpson simran simten sina sinai " +
  "sinaida sinan sinasi sinclair sindi sindre sindri sindy sinead sini sinica sinikka sinisa sinklitikia sinklitikiya sintia sintija sintiya siobain sioban siobhain siobhan siofra siomara sion " +
  "sione siper siphesihle sirac siraj sirap sirena siri sirin sirius sirivan sirje sirkka sirman sirnir siro sirpa sirra sirriye sirry sirus sirzad sisi siska sisko sisoya sissel sita sitara " +
  "sithembiso siti sitiwat sittik sittikorn siv sivan sivar sivert sivi sixi sixten sixto siya siyabonga siylihan sjafnar sjoerd sjofn skaer skaeringur skafti skagalin skai skaidrite skakalka " +
  "skapti skarlett skefill skeggi skender skirnir skjoldur skorbut skorri skugga skuggi skula skuld skuli skulina skuta skye skyelar skyla skylah skylan skylar skylee skyleigh skyler skylie " +
  "skylin skylor skylyn skylynn skyy slade sladjana sladoledka slamet slater slav slava slavdo slaven slavena slaveya slaveyko slavi slavica slavil slavisa slavka slavko slavomir slavomira " +
  "slawomir sloan sloane slobodan smaranda smari smekhoterapia smekhoterapiya smilte smirna smyrill snaeberg snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedahl snaedis snaeholm " +
  "snaelaug snaelaugur snaer snaeringur snaeros snaerun snaevar snaevarr sneha sneider snezana snezhana snezhinka snizhana snjaka snjezana snjoki snjolaug snjolaugur snjolfur snorra snorri " +
  "socorro socrates soffanias soffia sofi sofia sofiane sofie sofija sofiya sofiyka sofon sofonias sofron sofus soha soham sohan sohret soila sokmen sokrat sokrates sola solan solana solange " +
  "solara solberg solbergur solbjartur solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg soledad soleh solei soleil solene soley solhildur soliana soliha solimann solin soline " +
  "solkatla sollilja solma solmar solmaz solmundur solny soloman solomia solomiya solomon solomonivna solomonovich solon solros solrun solva solvar solveig solvej solvey solvi solvin solvina " +
  "solvita solvor somadina somaya somer sommer somtochukwu sona sonad sonali sonda sondra sondre songul songurkan sonia sonja sonji sonjia sonke sonnie sonnur sonora sonya sophanias sophia " +
  "sophie sophie-louise sophie-marie sophronia sophus sophy sophya sora soraia sorana sorawut soraya sorcha soren sorin sorina sorine sorli sos sosimo sotaro sotero souad soufiane souma soumia " +
  "sowande soydaner soykan soykut soyler soyselcuk sozer spartak spartakus spasena spasivna spasiyana spela spence spencer spenser speranta sphiwe spirela spiridon spiro spiros spoi spurgeon " +
  "srecko sriram sriya srmenka ssu-yu stacee stacey staci stacia stacie stacy staffan stafford stamatka stan stana stanca stancu stanford staniela stanimir stanimirka stanislaus stanislav " +
  "stanislava stanislavivna stanislavovich stanislavovna stanislavs stanislaw stanka stanko stanley stanly stanton stapi stardal starla starlene starlett starlette starlyn starr starri stasha " +
  "stasia stavisara stavros steele steen stef stefaan stefan stefana stefani stefania stefanie stefanija stefanivna stefanny stefano stefanovich stefany stefen steffan steffani steffanie " +
  "steffany steffen steffi steffon stefica stefka stefnir stefon steina steinar steinarr steinbekk steinberg steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney " +
  "steinfinnur steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinn steinolfur steinros steinrun steinunn steinvor stela stelian steliana stelina stella stellah stellan " +
  "steluta sten stepan stepanie stepanivna stepanka stepanovich stepanovna stephaine stephan stephane stephani stephania stephanie stephannie stephany stephen stephene stephenie stephine " +
  "stephon stephone sterlin sterre stetson stevan steve steven stevens stevenson stevi stevie stevon stewart steyana stian stien stig stigrun stigur stijn stilla stina stine stirling stirnir " +
  "stiven stjarna stjepan stockton stoimena stojan stoletka stoney stori stormi stormie stormur storolfur stoyan stoyanka stratton straumberg stryder stryker stuart sture sturla sturlaugur " +
  "sturri styr styrbjorn styrkar styrmir styrr su-chen su-chin su-ching su-chu su-lan suann suanne suat suayp subhan subomi subrina subutiye sucaettin suci sudi sudie sudiksha sueann suellen " +
  "sugra suha suhana suhani suheyda sujey sukri sukru sukufe sukur sula sulaiman sulayman suleiman sulema suleyla suleyman sulhi sullivan sultane sumarlina sumarros sumaya sumayya sumayyah " +
  "sumer sumerya sumeyye sumiko sumner sunay sundra sundus sune sunel suner sunil sunita sunna sunnefa sunneva sunni sunnie sunniva supasit supasita suphi suraj suraya suri sury surya susam " +
  "susan susana susanita susann susanna susannah susanne suse susen susette susi susie sussanne sussie susy sutton suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzannah suzanne " +
  "suze suzer suzette suzi suzie suzy suzzanne suzzette svafa svafar svafnir svala svali svalrun svan svana svanberg svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svangeir " +
  "svanhild svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanur svarfdal svatopluk svatoslav svava svavar svea svein sveina sveinar sveinberg sveinbjartur " +
  "sveinbjorg sveinbjorn sveinborg sveindis sveiney sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina sveinungi sveinveig sven sven-erik sven-olof svend " +
  "svenja svenning sverre sverrir svestina svetla svetlana svetlomir svetlomira svetlyu svetoslav svetozar svezha svidna svitlana svobodka svolnir svyatopolk svyatoslav svyatoslava " +
  "svyatoslavivna svyatoslavovich svyatoslavovna swaleh swantje swara swayze swen swetlana syahrini syaire sybil sybilla sybille syble sydelle sydne sydnee sydnei sydney sydni sydnie syed syeda " +
  "sylar sylas syler sylgja sylis sylivia sylke sylus sylva sylvain sylvaine sylvana sylvere sylvester sylvia sylviane sylvianne sylvie sylvio sylwia symantha symone syncere synnove synthia " +
  "syre syreeta syrena syriah syrus sys szabolcs szilard szilveszter szilvia szymon taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabbatha tabbitha tabea tabetha tabish " +
  "tabita tabitha tabor taciddin tacnur tacy tadas tadashi tadd tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg taegan taelor taelyn taelynn taevon tafari tafazal taft tagangul tage taggart " +
  "taha tahani tahaw-wur tahawwur taheem tahir tahira tahirah tahiry tahj tahlia tahmaseb tahmeed tahmid tahnee tahoor tahseen tai taial taichi taiden taija tailyn tailynn taim taimur taina " +
  "taine taira taisha taisia taisir taisiya taisto tait taiwan taiya taj taja tajah tajammal tajammul tajh taji tajuan tajuana tajudinn tajus takara takashi takayla takeisha takeo takesha " +
  "takeshi takeya takia takira takisha takiya takiyah takoda takuma tal tala talal talan talat talaya talayah talayer talbert talea taleah taleen talen talena talesha talha talhah tali talia " +
  "taliah talib talibe talin talina talisa talisha talitha taliya taliyah tallie tallon tallulah talmadge talmage talor talya talyn talynn tama tamala tamam tamanna tamar tamara tamarah tamari " +
  "tamaria tamarion tamarra tamas tamasa tamatha tamati tamaya tamaydin tambra tameca tameeka tameika tameka tamekia tamela tamera tameria tamesha tami tamia tamiah tamica tamie tamieka tamika " +
  "tamiko tamilla tamim tamir tamira tamisha tamiya tamiyah tammara tammera tammey tammi tammie tammy tammye tamora tamra tamy tamya tamyra tana tanae tanak tanasha tanasia tanay tanaya tanbay " +
  "tandi tandogdu tandra tandri tandy tane tanea taneisha taneka taneli tanesha taneshia tangaroa tangela tangie tangul tanguy tanhan tani tania taniah taniesha tanika tanimu taniqua tanir " +
  "tanis tanish tanisha tanita taniya taniyah tanja tanmayi tanna tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu tanzania tao tapani tapio taquan tara tarah taraji " +
  "tarak taralyn taran taranci taras tarasivna tarasovich tarasovna tarek tarell taren tarfaan tarfur tari taria tariah tarik tarin tarina tariq tariyah tariyel tarja tarmo taron tarra tarrah " +
  "tarrance tarrell tarren tarrence tarryn tarsha tartis taru tarun taryn tarzicius tasar tasdik tasha tashana tashara tashaun tashawn tashawna tasheena tashi tashia tashimira tashina tasia " +
  "taskan tasneem tasnim tassilo tasvir taswir tate tatem tatia tatiana tatianna tatiyana tatjana tatu tatum tatyana tatyanna taufan taufik tauna tauno taunya taurean taurus tausha tautvydas " +
  "tavares tavaris tavarius tavarus taven taveon tavia tavian tavin tavion tavis tavish tavon tawana tawanda tawanna tawkeel tawna tawnee tawni tawnia tawnie tawnya taya tayah tayana tayanna " +
  "tayaydin tayden taye taygan tayla taylah taylak taylan taylar taylee taylen tayler taylin taylon taylor taylore taylyn taylynn tayna taysha tayshaun tayshawn taysom tayson tayte tayten " +
  "tayton taytum tayven tayvion tayvon tayyibe tayyip teagan teagen teaghan teague teah teaira teairra teana teanna teara tearra teasha teasia teber tecimer tecla ted tedd teddi teddie teddy " +
  "tedi tedra tedrick teea teegan teela teemu teena teerth teetat tegan teguh tehila tehya teia teigan teigen teija teisha teitny teitur tej teja tejas tejs tekbay tekecan tekiner tekla teknaz " +
  "teksoy tela telefonka telemaco telia telim telisa telisha tellervo telly telma telman telmo telse temeka temidayo temika temime temir temira temirhan temistocle temizkal tempestt tempie " +
  "temucin tena tenaya tenesha tenia tenika tenille tenis tenisha tenley tennessee tennie tennille tennyson tenvir tenzin teo teobaldo teodor teodora teodorivna teodoro teodorovich teodors " +
  "teodosi teodosia teodosio teodosiy teodoslav teodostin teodosy teofan teofil teofila teofilo teohari teokhar teon teona teonna tequilla tera terah terance tercan tere tereasa terell terence " +
  "terentevich terenti terentiy terenty teresa terese teresia teresiah teresita teressa teretha terez tereza terezia terezija terhi teri terica terika terilyn terina terisa terje terlan " +
  "termaine tero teron terra terrah terral terran terrance terre terrel terrell terrelle terren terrence terresa terri terria terriana terrica terrick terrie terrill terrilyn terrin terrion " +
  "terris terron terryl terryn terttu tervel teryl teryn tesa tesha tesia tesla tess tessa tessie tetyana teun teuta teuvo tevin tevita tevon tevs tex texas texie teya teyana teyanna teybet " +
  "teymur teymuraz teymurazovich teymurcin tezcan tezol thabani thabisa thabisile thad thaddaeus thaddaus thaddeus thadeus thai thais thalente thales thalia thanatcha thandazile thandeka " +
  "thandiwe thando thane thang thanh thania thao tharon thayer thayne thea theadora theadore theda thedore theia thekla thelbert thelma thembeka thembekile thembile thembisile theo theobald " +
  "theoden theodis theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theophilus theora theotis thera theres theresa therese theresia theressa therman " +
  "thermon theron thersa thi thiago thiare thibaud thibault thibaut thibo thien thierry thies thijmen thijn thijs thilo thimothy thinhinane thom thomas thomasena thomasina thomasine thompson " +
  "thor thora thoralf thorben thorberg thore thorin thornton thorsten threasa thresa thressa thu thuo thure thurman thurmon thurmond thurston thuthukile thuy thyra tia tiago tiana tiani tianna " +
  "tiare tiarna tiarnan tiarra tibe tiberia tiberiu tiberius tibo tibor tibra tiburcio ticen tichomir tidus tiegan tien tiera tiernan tierney tierra tiesha tifani tifany tiffaney tiffani " +
  "tiffanie tiffany tiffeny tiffiany tiffiney tiffini tiffiny tiffney tigin tigroni tiia tiina tiit tiiu tijana tijl tijmen tijn tijs tijuana tikha tikho tikhol tikhomir tikhon tikhonovich til " +
  "tilda tilden tilen tilford tiliana tillie tillman tillmann tilly tilman tilmann tilo tim timara timberly timbul timcho timea timeka timeo timi timia timika timm timmie timmothy timmy timo " +
  "timofeevna timofei timofey timofi timofiy timofiyivna timofiyovich timofy timon timonthy timotei timotej timoteo timoteus timotey timothee timothy timur timurovich timurovna timurtas tina " +
  "tinal tinamarie tinca tincho tincuta tindar tindra tindri tindur tineke tinesha tinisha tinley tinna tinne tinni tinnie tino tinsley tiona tionna tionne tiphanie tira tirdad tirrell tirsa " +
  "tirta tirtayasa tirza tirzah tisa tish tisha tishk tisho tistran titas titi titilayo titin tito titus tivadar tiya tiyana tiyanna tiziana tiziano tjaldur tjasa tjorfi tjorvi tkeyah toaneta " +
  "tobe tobey tobi tobiah tobias tobiasz tobie tobin toby toccara tod todd todda tode todomirka todor todoraki todorin todorina todsawun tofiq togan togrul toi toivo toka toker toki tokimir " +
  "tokoz toktug tokunbo tola tolbert tolek toliana tolli tollie tolonbay tolulope toluwanimi tolyu toma tomas tomasa tomasita tomasz tomaz tomeka tomekia tomen tomi tomie tomika tomiko tominka " +
  "tomislav tommaso tommi tommie tommy tommye tomo tomori tomoya tomris tomurcuk tona toncho tonda tondra tonette toney tonguc toni tonia toniann tonicha tonie tonika tonimir tonino tonisha " +
  "tonislav tonita tonitsveta tonja tonje tonko tonna tonni tonnie tonny tono tonu tonya toomas toon topalko topanga topias topolko topuz tora toralf torben torbjorg torbjorn tord torel toren " +
  "torey torfey torfhildur torfi torgny torhan tori toria torian toriana toriano toribio torie torill torin torquato torrance torre torren torrence torrey torri torrie torrin torry torsten tory " +
  "toryn tosha toshia toshiko toshio toshka toska tota totko toto totso totyu tou tova tovah tove tovuz towana towanda towanna townes townsend toya tracee tracey traci tracie tracy tracye trae " +
  "traevon traian trajan trajche tramaine tramell tran trang transito traude traudel traudl traugott trausti traute travell traven traveon travion travis travon trayce trayton trayvon tre " +
  "treacy treasa treavor trecia treena tremain tremaine tremayne trena trenda trendafila trenity trenna trent trenten trentin trenton trentyn trequan tresa tresean tresha treshaun treshawn " +
  "tressa tressie treston treva trevan trevaughn trevell treven treveon trever trevin trevion trevis trevon trevonte trevor trevyn trey treyson treyton treyvion treyvon tri triana tricia trifon " +
  "trifonka trifonovich triin trina trine trinette trini trinidad trinidy trinitee triniti trinton triona tripp tripti trish trisha trishia trista tristan tristana tristen tristian tristin " +
  "triston tristyn triton triveni trixie triya troels trofim trofimovich troi trokhim trokhimivna trokhimovich trond trong trosha trostan trpka tru trude trudel trudi trudie trudy truett " +
  "trufana truitt trula truman trumann trung tryggva tryggvi tryggvina trystan trysten trystin tryston tsaneta tsarevna tsetsa tski tsocho tsola tsonya tsonyu tsotso tsubasa tsuma tsung-han " +
  "tsung-hsien tsung-lin tsung-ming tsveta tsvetan tsvetana tsvetanka tsvetelina tsvetilena tsvetlina tsvetolilia tsvetoliliya tsvetyana tuan tuana tudor tudora tudorita tudosia tuff tufka " +
  "tugcan tugce tugiman tugrulhan tugtas tui tuija tukelalp tula tulay tule tulia tulin tulio tullio tully tulun tumas tumer tumi tumkurt tunahan tunar tuncboga tunchanok tunckilic tunde tung " +
  "tunguc tunradee tuomas tuomo turabi tural turan turcan turcein ture turgut turid turkalp turkan turkmen turknur turlough turvi turxan tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur " +
  "tuva tuyug tuzeer tuzenur tverdislav tvorimir twan twana twanda twanna twila twilla twyla tya tyana tyann tyanna tyasia tyce tycen tycho tye tyeisha tyesha tyeshia tygo tyiesha tyisha tyjuan " +
  "tykeria tykia tyla tylah tylan tylar tyleah tylee tylen tyler tylin tylon tylor tylynn tymber tymir tymon tymoteusz tyna tynan tyneisha tynesha tynisha tyon tyonna tyquan tyr tyra tyrah " +
  "tyran tyrece tyree tyreece tyreek tyreese tyrek tyreke tyrel tyrell tyrelle tyren tyrese tyresha tyrfingur tyrice tyrie tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome tyron tyrone " +
  "tyronne tyrrell tyrus tysean tysen tysha tyshaun tyshawn tyshon tyson tytan tytiana tytianna tytus tyus tyvon tywan tywanna tywon tzipora tziporah tzivia tzu-chen tzu-ching tzu-en tzu-han " +
  "tzu-hao tzu-hsiang tzu-jui tzvi ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh " +
  "uddi udeen udell udo udyati ueli uffe ufukay ugan uge uggi ugla ugne ugo ugolino ugur ugurkan ugurtan uhban ujunwa ula ulakbey ulani uldis ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey " +
  "ulfgeir ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur uli uliana ulices ulises ulisses ulke ulkudes ulkum ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag " +
  "ulug'bek ulugbey uluman ulutay ulva ulvi ulya ulyan ulyana ulyses ulysses uma umaarah umair umang umar umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umray umusan umut " +
  "umutcan una unal undina undine undra unek unggul uni unjani unlen unna unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn unnur uno unsever unubol uolevi upadhriti upasna upik " +
  "upkaar upma uraltay urania uranus urbain urbano urfan urfettin urhan uri uriah uriel urijah urima urishilla uriyah urmas urmi uros urper urrab urs ursa ursel ursina urska ursula urszula urte " +
  "urvashi urvi usame uschi ushan usman usmon ustim ustimivna ustimovich ustin ustinovich ustun usyi uta utama ute utkarsh utkucan utz uvaldo uwe uxi uyanser uygun uzair uzbay uzer uzeyir uziel " +
  "uzsoy uzziah uzziel vacibe vaclav vada vadim vadimivna vadimovich vadimovna vaeda vafir vagn vagna vagnbjorg vahar vahid vahittin vaida vaidas vaino vaishnavi vajen vaka vakare vaklina " +
  "vakris vakur val vala valagils valarie valary valberg valbergur valbjorg valbjork valbjorn valbjort valborg valbrandur vald valda valdemar valdi valdimar valdis valdor valeh valen valena " +
  "valencia valene valente valentijn valentim valentin valentina valentinivna valentino valentinovich valentinovna valentinus valer valera valere valerevich valeri valeria valerianovich valerie " +
  "valerievna valerij valerija valerio valeriu valeriy valeriya valeriyivna valeriyovich valero valery valeryan valeryanovich valeska valeta valetta valey valgeir valhildur vali valija valinda " +
  "valka valkyrie vallary vallerie vallery valli vallie vally valmar valmundur valny valon valorie valrie valros valrun valsteinn valter valtteri valtyr valur valva valy valya vamakshi vance " +
  "vanda vander vanellope vanesa vanessa vanetta vangelia vangeliya vangie vania vanita vanja vann vanna vannesa vannessa vannie vansh vansha vanukhi vanya vapni vaqif var vara varenya " +
  "varfolomei varfolomey varfolomi varfolomiy varfolomiyivna varfolomiyovich varfolomy vargin varlaam varlik varmar varmdal varsha varta varun varvara vasana vasare vasatika vasco vasenka " +
  "vashilya vashon vashti vasif vasil vasile vasilevich vasilevna vasili vasilica vasiliki vasilina vasilios vasilisa vasilivna vasiliy vasilka vasilovich vasily vaska vassie vassilios vasudha " +
  "vasyl vatnar vatslav vattar vattnes vaughan vaughn vavrinec vayda vaysal vazeh vebjorg vebjorn vechko vecide ved veda vedant vedat vedhika vedika vedis vedran veena veera veerle veeti vefia " +
  "vega vegard vegeir veig veiga veigar veigur veijo veikko veis veit vejune vekell vela velaug velaugur velda veli velia veliana velimir velinda velinna velitdin veliyanka vella vello velma " +
  "velta velton velva vemundur vena venancio venceslas venchislava venda vendela vendelin vendula venecia venedikt venediktivna venediktovich venera veneranda venessa veneta venetia venetsia " +
  "venetsiya venetta veniamin veniaminovna venice venislava venita veniyamin veniyaminivna veniyaminovich venla vennie venson ventura venus veny veola ver vera verba verda verde verdell verdia " +
  "verdie verena verenice vergie vergil verim verislava verl verla verle verlene verlie verlin verlinda verline verlon verlyn verma vermell vermundur vern verna vernard verne verneda vernell " +
  "vernelle verner verneri vernessa vernetta vernette vernia vernice vernie vernita vernon vero verona veronica veronicah veronika veronique versa versie verta vertie vertis veryl vesa veselin " +
  "veselinka vesislav vesna veso vespasiyan vesta vestar vesteinn vester vestmar veta vetko vetrarros vetsa veva vezat vezhda vezrife viaan viana vianca vianey vianna vianney vibeka vibekka vic " +
  "vicent vicenta vicente vicentia vicentiu vicho vicie vick vickey vicki vickie vicky victoire victoria victoriano victorine victorino vid vida vidadi vidal vidalin vidar vide videlin viden " +
  "vidhi vidima vidin vidoe vidoslav vidyu vienna viera vieroslava viesturs viet vif vifill vigalot vigdis vigdogg vigfus viggo viggunnur vigilija viglundur vigmar vigmundur vignir vigny vigo " +
  "vigri vigsteinn vigtyr vigur vihaan viivi vija vijay vikar vikentevich vikenti vikentiy vikenty vikhr vikhren vikhroni viki viking vikingur vikki vikram viktor viktoria viktorie viktorija " +
  "viktorin viktorivna viktoriya viktorovich viktorovna viktors vilberg vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur vildane vilde vildis vilem vilenovich vilgeir vilgot vilhelm " +
  "vilhelmiina vilhelmina vilhjalmur vilho vili vilia viliam vilian vilis vilislav vilius viliya viliyan vilizar vilizara viljami viljar viljem vilji viljo vilkhema villads ville villi villimey " +
  "vilma vilmar vilmer vilmos vilmundur vilnis vilny vilorovich vilte vilums viman vina vinay vinaya vinbjorg vince vincenc vincent vincente vincentio vincentiu vincenza vincenzo vinchentso " +
  "vinciane vineta vinetu vinh vinicio vinicius vinita vinjar vinko vinnie vinny vino vinsen vinsnt vinson vinsy vinton vinzenz violeta violett violetta violette viona viorel viorela viorica " +
  "vira virag viraj virgel virgia virgie virgil virgilio virgill virgina virginia virginie virgle viridiana virman virpi virzhinia virzhiniya visar visarion visha vishal vishetin vishka vishnu " +
  "vishnyu visitacion vissarion visvaldis vit vita vitalevich vitali vitalija vitalis vitaliy vitaliyivna vitaliyovich vitaly vitazoslav vitezslav vitko vitlyan vito vitomir vitomira vitor " +
  "vitoria vitosh vittoria vittorio vitus vivaan vivan vivek viveka vivi vivian viviana viviane viviann vivianna vivianne vivica vivien vivienne vjekoslav vjollca vlad vladelina vladilen " +
  "vladilena vladilenovich vladimer vladimir vladimira vladimirovna vladislav vladislavivna vladislavovich vladislavovna vladislavs vladlen vladlena vladlenovich vlado vlaicu vlas vlasovich " +
  "vlasta vlastimil vlatko vlo vlora voditsa voggur voichita voicu vojtech vola voldemars volkan volker volkhard volkmar volney volodimir volodimira volodimirivna volodimirovich volundur von " +
  "vona voncile vonda vonetta voney vonna vonnie vopni vordis vorm vottur voynka vratislav vratko vrbunka vreneli vrinda vrishti vritti vsemil vseslav vsevolod vsevolodovich vtsa vula vuokko " +
  "vuqar vurgun vusal vusumuzi vyacheslav vyacheslavovich vyacheslavovna vyanjana vyom vysheslav vytautas vyte vzkresenia vzkreseniya waahid waail waajid wachira waddell wadee wadood wafa wafae " +
  "wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie wainaina wairimu wakeeta wakiman walburga waldemar walden waldo waldon waldtraut waleed walentina " +
  "walfried wali walid wallace walli wallis wally walt walter walther walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wan-ting wanda waneta wanetta wangari wangila wangui " +
  "wani wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi warinder warjas warji warner warre warrick warsa warsita warta warwick waseem " +
  "washington wasin wasis wassaya wassim watika watson waunita wava waverly wawan waweru wayde waylan wayland waylen waylon wayman waymon waymond wayne wazir webb webster weddy weena wei " +
  "wei-ting wekesa weldon welton wen-chang wen-cheng wen-chieh wen-chin wen-chung wen-hsiang wen-hsien wen-hsiung wen-hua wen-lung wen-pin wenceslao wenche wencke wenda wendall wende wendee " +
  "wendel wendelin wendell wendi wendie wendolin wendolyn wendy wenke wenona wenzel wera werner wes weslee wesley weslie wesly weslyn wesonga wessel wesson westen westin westley westly weston " +
  "westyn weylin whitaker whitlee whitley whitman whitnee whitney whittney wibke widisha widya wiebke wieland wieslaw wigbert wikitoria wiktor wil wilber wilbert wilbur wilburn wilburt wilda " +
  "wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmena wilhelmenia wilhelmina wilhelmine wilhelmus wilhemina wiliam willa willadean willaim willam willard " +
  "wille willem willena willene willetta willette willfried willi willia william williams willian williard willibald willibert willie williemae willis willma willo willodean willum willy wilma " +
  "wilman wilmar wilmer wilson wilton wiltrud wim winda windell windsor winfield winford winfred winfried winifred winni winnie winnifred winny winona winry winslow winston winthrop winton wira " +
  "wirda wiremu wishi wisnu witold witten wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard wonda woodie woodroe woodrow woodson worley wout wouter wray " +
  "wrenlee wrenleigh wrenley wrenly wriddhish wridesh wrigley wu-hsiung wulan wulf wuraola wyatt wycliff wycliffe wylder wylene wylie wyman wynell wynema wynette wynn wynne wynona wynston " +
  "wynter wyona xaiden xaiver xalak xalid xaliq xamis xanana xander xandria xanim xankisi xanlar xaria xaver xavi xavia xavian xaviar xavien xavier xaviera xavion xavior xayden xena xenia xia " +
  "ximena xiomara xion xiti xitlali xitlaly xiulan xiuying xobeen xochil xochilt xochitl xolani xolid xosrov xuan xudaverdi xudayar xudu xumar xyla xzander xzavier xzavion ya-chu ya-hui ya-ling " +
  "ya-ping ya-ting ya-wen yaa yaakov yaaseen yablen yablenka yachana yacho yacine yada yadavi yadhira yadid yadiel yadier yadigar yadira yael yafi yafir yaghnam yagin yagizkurt yagnesh yago " +
  "yagoda yagodin yahaira yahel yahia yahir yahsi yahsikan yahvi yahya yahyaa yahyo yailin yair yaiza yajaira yakim yakira yakiv yako yakob yakoslav yakov yakovlevich yakovlevna yakovovich " +
  "yakub yakubovich yalanda yalazabay yalcin yale yalgin yalin yalislava yalitza yalonda yaltirak yaman yamar yameen yamid yamil yamila yamile yamilet yamileth yamilette yamilex yamin yamini " +
  "yamir yan yana yanachko yanadin yanaki yanakin yanara yance yancey yanche yancho yancy yandel yane yanedin yaneg yanek yaneli yanelis yanelly yanely yanet yaneth yang yani yanichko yanick " +
  "yaniel yanik yanimir yanina yanira yanis yanisa yanislav yanislavia yanislaviya yanitza yanka yanki yanko yankul yann yanni yannic yannick yannik yannis yano yanomil yantar yantsislav " +
  "yanuari yanuariy yanuary yanush yaqeen yaqoot yaqub yaquelin yar yara yarcho yared yarel yareli yarelis yarely yarema yaremivna yaremovich yareni yareth yaretzi yaretzy yargi yariel yarina " +
  "yaritza yarka yarm yarno yaromir yaropolk yaroslav yaroslava yaroslavivna yaroslavovich yartse yaryu yasaar yasan yasar yasattin yaseen yasemen yasemin yasen yasena yaser yash yashar " +
  "yashasvi yashawini yashem yashica yashika yashka yasho yashoda yashodhara yashon yashvi yasiel yasin yasina yasir yaslin yasmeen yasmin yasmina yasmine yasna yasser yassin yassine yasti " +
  "yastreb yasuhiro yatan yatana yathrib yatin yatso yatziri yauvani yavor yavora yavuz yawar yawer yayak yazan yazeed yazganalp yazgul yazmin yazmine yazo yda yecenia yechezkel yechiel yecid " +
  "yeferson yefrem yefremivna yefremovich yehoshua yehuda yehudah yehudis yeimi yeimy yeison yejide yekbun yekda yelena yelesen yelisaveta yelisei yelisey yeliseyivna yeliseyovich yelitza " +
  "yen-ting yeneral yeni yenifer yenny yeno yeny yepelek yer yeraz yeremia yeremiya yergha yerik yerko yerson yertan yesenia yeshaya yeshua yesica yesid yesil yesoob yessenia yessi yessica " +
  "yetisal yetta yetunde yeva yevette yevgen yevgenivna yevgeniyovich yewande yfke ygnacio yides yigit yildir yildiz yilma yilmaz yina yineth yinthe yisel yisrael yisroel yitty yitzchak " +
  "yitzchok yja ylenia ylfa ylfur ylja ylur ylva ylvi ylvie yma ymir yngling yngvar yngve yngvi ynja yoan yoana yoann yoanna yobani yocelin yocelyn yochana yocheved yoel yohan yohana yohanna " +
  "yoichi yoil yokhanna yoko yolal yolanda yolande yolima yolina yoliyan yolko yolonda yona yonah yonatan yonathan yonetmen yong yoni yonika yono yordan yordanka york yoruc yosef yoselin " +
  "yoseline yoselyn yoseph yoshiko yoshio yoshita yosip yosipivna yosipovich yosma yosuke youba youcef youlanda younes younis youri yousef yousif yousra youssef yousuf yovan yovani yovanka " +
  "yovanni yovany yovcho yovitsa yovko yovo yovro yovtso yozhi yrar yrja yrjo yrkill yrr yrsa ysabel ysabella ysaline ysidro yu-chen yu-chin yu-en yu-fei yu-feng yu-hsiang yu-hsuan yu-lan " +
  "yu-ling yu-mei yu-ting yu-tung yu-ying yucel yucelen yudy yueh-o yueh-tung yueh-ying yug yugi yui yukhim yukhimivna yukhimovich yuki yul yulanda yulevich yulevna yuli yulia yulian yuliana " +
  "yulianna yulianovich yuliena yulieth yulisa yulissa yuliy yuliya yuliyan yulonda yuly yumi yumiko yumun yun-fei yuna yung-chang yung-ching yuni yunis yunita yunona yunt yunus yurani yurany " +
  "yurdan yurdanur yurdaser yureed yurem yurevna yuri yuridia yuriko yurita yuritzi yuriy yurtguven yurtseven yurttas yury yusef yusif yusra yussuf yustianna yustim yustimivna yustimovich " +
  "yustin yustina yustinian yusuf yuta yutika yuvaan yuval yuvan yuvenali yuvenaliy yuvenaly yuvraj yvan yves yvette yvon yvonna yvonne zaafir zaahid zaahir zaakir zaara zabdiel zabir zablon " +
  "zabrina zac zacari zacarias zacary zacchaeus zach zachari zacharia zachariah zacharias zacharie zachary zacheriah zachery zachory zachry zack zackariah zackariya zackary zackery zada zade " +
  "zaden zadie zaedyn zaeem zaeka zaelyn zaenab zafa zafar zafeer zafer zafir zafrul zahaar zahara zaharia zahava zaheer zahfer zahi zahid zahir zahira zahmir zahra zahraa zahri zahria zahro " +
  "zahrun zahur zaib zaid zaida zaiden zaidyn zaila zailey zain zaina zainab zainabu zaine zair zaira zaire zaitra zak zakai zakari zakaria zakariah zakarias zakariya zakariyo zakary zakayo " +
  "zakery zakhar zakharevich zakhari zakharin zakharinka zakharivna zakharovich zakharovna zakhele zakho zaki zakia zakiah zakir zakiya zakiyah zakiyaxon zakiyyah zakkary zalan zalayah zaliha " +
  "zalindra zaliyah zalman zalmen zaman zamar zamara zamari zamaria zamarion zamaya zamett zamfir zamfira zamin zamiq zamir zamira zamiya zamiyah zamora zamya zan zana zanaya zander zandra zane " +
  "zaneta zango zania zaniah zanis zaniya zaniyah zanka zanko zanna zansi zanya zapryan zara zarah zarar zaraza zarek zari zaria zariah zarina zariya zariyah zarko zarna zarria zarya zaryah " +
  "zashil zauqi zaur zavarin zaven zavian zavien zavier zavion zaweel zaya zayah zayan zayd zayda zaydan zayden zayla zaylah zaylee zayleigh zaylen zaylie zaylin zayn zayna zaynab zaynah zayne " +
  "zayra zayvion zayyan zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravcho zdravelin zdravelina zdravets zdravko zdukhostina zealand zeb zebadiah zebedee zebediah zebirce zebulon " +
  "zebulun zechariah zedekiah zeeshan zeferino zehaan zehnia zehra zehranur zeina zeinab zejna zekayi zeke zeki zekiel zelaya zelda zelha zelia zelie zeljka zeljko zella zelma zelmira zelpha " +
  "zemfira zemira zemirah zemyna zemzem zen zena zenaida zendaya zengin zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zephaniah zera zerafet zerdad zeride zeth zetta zettie zeus " +
  "zev zevlude zewad zeynal zeynelabidin zeynep zeyno zeynulla zgura zhaklin zhane zhanin zhanna zhanovich zhara zharia zharko zhavia zhdanovna zhelyazka zhenimira zheyna zhichka zhiva " +
  "zhivomira zhoresovich zhorka zhuliana zhuri zia ziad ziah ziaire zian zianna ziare ziba zibuyile zidane ziedonis ziga ziggy zigmund zigrida zihni zika zikmund zilfa zilmil zimran zina " +
  "zinaida zinal zineb zinhle zinko zinnura zinnure zinovevich zinovi zinoviy zinoviyovich zinovy zionna zipporah zissy zita ziva zivile ziya ziyad ziyaettin ziyah ziyon zizi zlatan zlateya " +
  "zlati zlatica zlatil zlatimir zlatiyan zlatka zlatko zlato zlatogor zlatomir zlatomira zlatoslav zlatoslava zlatotsvet zlatozar zoe zoee zoei zoelle zoey zofia zofie zofija zoha zohrehan zoi " +
  "zoichka zoie zoila zoja zola zollie zoltan zona zooey zophanias zophia zophonias zora zoraida zoral zoran zori zoriah zorica zorka zoryan zoryanivna zoryanovich zosima zowie zoya zsanett " +
  "zsigmond zsofia zsolt zsombor zsuzsanna zubair zubayr zubeyde zufer zuheyla zula zulaikha zulbiye zuleika zuleima zulema zuleyka zuleyma zuleyxa zulfa zulfuye zulgarni zully zulma zumre " +
  "zumrud zunilda zuri zuriel zury zuwayhir zuzana zuzanna zuzichka zvezdan zvezdemira zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir zvi zvonka zvonko zya zyair zyaire zyan zyana zyanna " +
  "zyasia zygimantas zyion zyir zykeria zyla zylah zyler zymere zymir zyon zyonna zyra";
export const ambiguousGivenNameWords =
  "abbey albino ale ales amber angel anon ante ants archer ares aria ascension aspen astride august aura autumn aver azalea bald baptist basil beau belle berg beryl bill billy birdie boas bob " +
  "bobby bogey bozo bra brad brandy briar brim brogan brook brooks buddy cadence canal candy carmine carol chance chandler chase chi christen clay clement colleen colt cooper coral cord corona " +
  "coy crystal curt dahlia daisy dale dawn dean derrick despot destiny diamond dick dieter dirk dis divan dodo dolly don drake drew dung earl earnest ebony eddy eider ember emerald emery emir " +
  "ester eta eve faith fang fanny fares felicity feline fern firs flora florin foster franc frank gal gala gale galena garland garret gene genesis ginger girts glen glib grace grant greet " +
  "griffin grit gull gully gunner gunny gust guy hank harry haven hazel heath heather hector henna hind holly homer hope hunter ibis imam immaculate iris ivory ivy jack jade jarred jasmine " +
  "jasper jay jewel jimmy john josh joy julienne junior juniper karma kin kismet kitty lacy lam lance lander lane laurel lavender laze lea lee lefter lei lien lily lode lone loot lope lore mads " +
  "magnolia mar mare margarita maria marina marine mark marlin marquis mars mart marten martial martin martins mason mats matt matts maverick maxim maxima may median meg melody mentor messiah " +
  "mike miles miller misty myrtle nacho nadir nanny newton nick ninja noel nova olive opal paisley pal pall panda pane paschal pastor pat patsy patty paw pearl penny peter phoebe pier pierce " +
  "ping piper pol poppy prudence puck randy rares raven ray reed rein rhea rick rim river roan roar rob robin rocky roger rogers romaine roman rose rosemary rosette rosy ruby rune runny rut " +
  "sage salami sally sander sandy sari savanna sawyer semen senna serenity serge sever sherry sierra snot sol solver sonata sonny spas stein sterling sue summer talon tan tanner taro terry " +
  "tiara tilde tine tit tom toms tony tor trinity troy tucker tutu valentine valiant veer victor villa viola violet visa wade wadi walker warren wilder will willow wolfram yaw yen yoga";
