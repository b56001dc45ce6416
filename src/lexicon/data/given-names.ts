/** Given names, folded: U.S. Social Security (public domain) and Faker (MIT). Made by scripts/names.py; do not edit. */
export const givenNameWords =
  "aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aadya aafiya aage aagot aahana aahil aalam aalee aalim aaliya aaliyah aamil aamir aamirah aanuoluwapo aanya aapo aaqil aarav " +
  "aarif aarini aariz aarna aarnav aarne aaro aaron aarush aarya aaryan aaryn aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayden aayush aazim aba abaan abagail abayomi abbas " +
  "abbi abbie abbigail abbigale abbos abby abbygail abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel abdihakim abdirahman abdis abdon abduaziz abduboriy abdul " +
  "abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet abdumalik abdurahmon " +
  "abdurrahman abdurresit abe abebi abednego abeer abeiku abel abela abelardo abelone abena abeni abha abhimanyu abhinav abhiram abid abiel abigael abigail abigale abigayle abilene abilio abina " +
  "abiodun abiona abiye abjorn abner abosede abraham abram abran abriana abrianna abriella abrielle abril abror abubakar abubakr abuzar abyasa abygail acar acarkan achiel achieng achille " +
  "achilles achim acie acikel acilay aclan ada adaeze adah adair adak adal adalbert adalberto adalee adaleigh adalia adalie adalina adaline adalyn adalynn adam adamari adamaris adamo adams adan " +
  "adara adasal adda addalyn addalynn addelyn addi addie addilyn addilynn addison addisyn addy addyson ade adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela " +
  "adelaida adelaide adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adelita adell adella adelle adelmo adelyn adelynn adem aden adena adenike " +
  "adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adi adia adiarja adiel adiela adigun adika adikara adil adila adilene adilyn " +
  "adilynn adin adina adinata adira adis adison aditi aditya adlan adler adley admir adnan adolf adolfine adolfo adolfs adolph adolphe adolphus adomas adonis adora adoracion adrain adreanna " +
  "adria adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien adriene adrienn adrienne adrija adrijana adrina adryan adunni advaith advay advik advika adviye adweta adwoa adya " +
  "adyn adyson aedan aedin aegileif aegir aengus aenne aeris aesa aesir aevar aevarr afaq afer aferdita afia afife afil afiq afolarin afonso afra afrim afruza aftin afton afua aga agahadi " +
  "agakisi agamali agamusa agapito agastya agata agatha agathe agaxan agbegim agca aggie aggrey agim agla aglaia agmur agnar agne agnea agnes agnesa agnese agneta agnete agni agnieszka agnolo " +
  "agnos agostina agostino agripina agris agron agueda agus agust agusta agustin agustina aharon ahat ahmad ahmari ahmed ahmet ahmir ahsen ahter ahti ahuva aicha aida aidan aideen aiden aidyn " +
  "aiga aigars aija aiko aila ailani ailany ailbhe aileen ailene aili ailis ailish ailyn aimable aime aimee aimo aina ainara ainars aine ainhoa aino ainoa ainslee ainsley airi aisha aishani " +
  "aishling aisling aislinn aislyn aislynn aistis aisyah aitana aitor aivar aivaras aivars aiyana aiyanna aiza aizen aja ajala ajan ajani ajay ajda ajeng ajiman ajimat ajimin ajiono ajla ajna " +
  "ajoke akalan akanmu akar akari akarsana akash akatay akay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem akemi akgol akgunes akhil aki akia akif akil akilah " +
  "akinal akinkunmi akinlabi akinwale akinyi akira akise akiva akkerman akmal akmaner akmaral akobir akos akosua akoth akoz akram aksay aksel akseli akshara akshay aksogut aksoy aktemur akua " +
  "akumaa akver akwasi akwesi akyildiz alaa alaaddin alabezek alade aladin aladino alaeddin alaia alain alaina alaiya alaiyah alambana alamiro alamu alan alana alanah alanalp alane alani alanis " +
  "alanna alannah alanta alara alaric alasia alastair alattin alaura alaya alayah alayla alayna alaysha alaysia alaz alba alban albano albeiro alberico albert alberta alberte albertha albertina " +
  "albertine alberto alberts albin albina albrecht albulena alcan alcides alcira alda aldair aldan aldar aldemar alden alderano aldin aldis aldny aldo aldon aldonza alea aleah alease alec " +
  "alecia aleen aleena aleesha aleia aleida aleigha aleisha aleix alejandra alejandrina alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri " +
  "aleksei aleksej aleksi alemsah alen alena alene alenka aleodor alesha aleshia alesia alessa alessandra alessandro alessia alessio aleta aletha alethea alethia aletta alex alexa alexandar " +
  "alexander alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro alexandros alexandru alexavier alexcia alexe alexei alexej alexi alexia alexie alexis alexius " +
  "alexsandra alexus alexys alexzander alexzandria aleya aleyah aleyda aleyna alf alfa alfar alfdis alfey alfgeir alfgrimur alfhildur alfifa alfio alfons alfonsina alfonso alfonz alfonza " +
  "alfonzo alford alfred alfreda alfredo alfreds alfros alfrun alfsol alfur algie algirdas algis algot ali alia aliabbas aliah aliana alianna alica alice alicia alicja alida aliihsan alijah " +
  "alika alin alina aline alinur alirio aliro alis alisa alise aliseydi alisha alishia alisia alisik alison alissa alisson alistair alistar alister alita alivia alix aliya aliyah aliyana aliyu " +
  "aliza alizabeth alize alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allegra allen allena allene alli allie alline allison allissa allisson alliyah allyn allysa allyson " +
  "allyssa alma almar almast almaz almeda almendra almeta almir almira almon almudena almus almut almuth alois aloisia alojz alojzia alojzij alojzija alona alondra alonna alonso alonza alonzo " +
  "alora aloys aloyse aloysius alparslan alpcan alphonce alphons alphonse alphonso alphonsus alphonzo alpin alpsu alrekur alrun alsoy alston alta altha althea altin altinbike altincicek " +
  "altinisin altinkaya altogan alton altug alva alvah alvar alvaro alve alveiro alvena alvera alverta alvie alvilda alvin alvina alvine alvis alwin alwina alwine aly alya alyana alyanna alyce " +
  "alycia alyna alysa alyse alysha alysia alyson alyssa alyssia alysson alyvia alyza alzbeta alzina ama amac amada amadea amadeo amadeus amado amador amahle amaia amaira amairani amaiya amal " +
  "amalia amalie amalija aman amancio amanda amandine amando amani amar amara amarachi amarah amare amaree amari amaria amariah amarie amarilis amarion amaris amaro amaru amauri amaury amaya " +
  "amayah ambar amberlee amberly amberlyn ambre ambria ambrose ambrosio ambroz amedeo amedeu amee ameen ameena ameer ameera ameerah amel amela amelia amelie amelija americo amerie ames ami amia " +
  "amiah amias amico amie amiee amilcar amilia amin amina aminah aminata aminatu amine amir amira amiracle amirah amiri amit amiya amiyah amleto ammar ammie ammon amna amoke amol amon amoni " +
  "amope amor amora amos amoura amparo amra amre amrita amruta amundi amy amy-lee amy-leigh amya amyah amyra amza ana anabel anabela anabella anabelle anacleto anaelle anahera anahi anahis anai " +
  "anaiah anaida anais anaiya anaiyah anakin analeah analee analeigh anali analia analicia analiese analisa analise analy anamaria anamika anand ananda ananya anar anargul anaru anas anastacia " +
  "anastacio anastasia anastasie anastasio anastasios anastatia anastazie anastazja anatol anatoli anatolie anatolij anay anaya anayah anayeli anca ancizar ancuta anda andela ander anders " +
  "anderson andi andic andie andile andjela andjelina andor andra andrada andrae andras andre andrea andreana andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena " +
  "andres andress andrew andrey andri andria andrian andriana andrija andrin andrina andris andrius andrus andrzej andy ane aneesa anej anel anela anemona anes anessa aneta anete anett anetta " +
  "anette anezka anfinn angantyr ange angela angele angelena angelene angeles angeli angelia angelica angelie angelika angelina angeline angelino angelique angelita angella angelle angelo " +
  "angely angelyn anggabaya anghel anghelina angi angie angus anh ani ania aniah anibal anica anicet aniela anika aniko anina anirudh anis anisa anish anisha anisoara anissa aniston anita " +
  "anitra aniya aniyah anja anjali anjanette anjel anjelica anjolaoluwa anka anke ankica anmol ann ann-britt ann-charlott ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin " +
  "ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annabeth annah annak " +
  "annalee annaleigh annalena annaliese annalisa annalise annalynn annalyse annamae annamaria annamarie annar annarr annas annastacia annastasia anne anne-catherine anne-francoise anne-kathrin " +
  "anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke annel anneleen annelene anneli annelie annelies anneliese annelise annelore " +
  "annemarie annemette annemie annemijn annerose annes annet annett annetta annette anney anni annia annibale annica annice annick annie anniina annija annika annikki annina annis anniston " +
  "annita annmarie annukka annunziata anny anom anouk ansaldo ansel anselm anselma anselmo ansgar ansh ansis ansleigh ansley anson ansora anssi antal antanas antero anthoney anthony antim " +
  "antione antionette antje anto antoaneta antoin antoine antoinette anton antone antonela antonella antonello antonette antoni antonia antonie antonieta antonietta antonija antonin antonina " +
  "antonino antonio antonios antoniu antonius antons antony antoon antra antti antun antwain antwan antwon antwone anu anunciacion anusha anushka anuta anvar anvi anwar anya anyah anyango " +
  "anyelo anyi anyla anylah anyssa anze aodhan aoibheann aoibhin aoibhinn aoife aongus apaydin apisara apolena apolinar apolline apollo apollonia apolonia apostolos april apryl aqil aquiles ara " +
  "arabella arabelle araceli aracely aradhana aral aram aramis aran aranka aranza aranzazu aras araya arben arbey arbjartur arbjorg arbjorn arbjort arbnor arcan arcelia archibald archie arda " +
  "ardell ardella ardelle arden ardian ardis ardit ardita ardith areli arelia arelius arely aren arent aretha arey arezki argeir argemiro argils argono argu arham ari ariadna ariadne ariah " +
  "arian ariana ariane arianna arianne arianny aribert aric arica arie ariel ariela ariele ariella arielle aries arif arifcan arija arijus arik arika arike ariki arikol arild arilius arin arina " +
  "arinbjorg arinbjorn arinola arion arionna aripinar aris arisa arisara arisbeth arisoy arissa aristide aristides aristita arius ariya ariyah ariyana ariyanna arizona arja arjun arkadiusz " +
  "arkut arla arlan arland arlaug arlean arlee arleen arlen arlena arlene arlet arleth arletha arletta arlette arley arlie arlin arlind arlinda arline arlington arlis arliss arlo arlyn armaan " +
  "armahan arman armand armandas armande armando armands armani armann armas armelle armen armend armenia armey armida armin arminas armon armond armoni arna arnald arnaldo arnaldur arnar arnas " +
  "arnau arnaud arnaude arnav arnberg arnbergur arnbjorg arnbjorn arnborg arnd arndis arndor arndt arne arnell arnes arnetta arney arnfinna arnfinnur arnfreyr arnfried arngeir arngils arngrimur " +
  "arngunnur arnhildur arni arnie arnika arnim arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmundur arno arnoddur arnold arnoldas arnoldo " +
  "arnolds arnor arnora arnost arnros arnrun arnsteinn arnulf arnulfo arnulfur arny aroa aroha aron aronas arora arpad arpag arran arriana arrie arron arsael arsaell arsenie arsenio arsim " +
  "arsipatra arsol arta artan artanto artawan artemio artemis artemisa arther arthur artie artis arto arttu artturi artur arturas arturo arturs aru arun arunas arunima arveig arvel arvid arvids " +
  "arvil arvilla arvin arvo arvok arvydas arwen arya aryah aryan aryana aryanna aryeh aryn arziye arzu asa asad asael asafe asaiah asake asalet asberg asbergur asbjorg asbjorn asborg asdis " +
  "asdrubal ase asgautur asgeir asger asgils asgrimur asha ashan ashante ashanti ashby ashely asher ashia ashildur ashlea ashlee ashlei ashleigh ashlene ashley ashli ashlie ashlin ashling ashly " +
  "ashlyn ashlynn ashlynne ashten ashtin ashton ashtyn ashwin asi asiah asif asila asilbek asim asiman asir asiri asirwada asirwanda asiya asiyah askatla askell askja asko askur asla aslakur " +
  "aslan aslanhan aslaug aslaugur asleif aslijan asliye asma asma'u asmadi asman asmar asmianto asmira asmundur asmuni asny asolfur aspar aspyn asros asrun assa assar assia assumpta assunta ast " +
  "asta astbjorg astbjorn astbjort astdis astgeir asthildur astmar astmundur aston astrid astrikur astrit astros astrun astvald astvaldur astvar astveig astvin asu asuka asuncion asvaldur asvor " +
  "aswani asya ataahua atabala atagun atalay atalia atamoglan atanur atasagun atatore atena atenulf atfat atgun atha athan athanasios atharv atheel athena athman athuman ati atieno atila " +
  "atilgan atilhan atilio atinuke atit atiyye atla atlanta atlee atli atma atmaja atnan atreus atreyu atsushi attaf atte atticus attila attracta aubree aubreigh aubrey aubri aubriana aubrianna " +
  "aubrie aubriella aubrielle aubry aud aude auden audie audra audrea audree audrey audriana audrianna audrie audrina audrius audry augusta augustas auguste augustin augustina augustine augusto " +
  "augusts augustus aukusti aulikki aulis aundrea aune aunyaporn auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurelius aurica aurimas aurora " +
  "aurore ausma ausra ausrine austan austar austdal austen austin austine austmann austmar auston austra austri austyn auther authur autum ava avah avalee avalon avalyn avalynn avani avarie " +
  "avary avaya avayah avelina avelino aven averi averie averil avery avgust avi avia aviana avianna avie avigail avion avis aviva avni avon avraham avram avril avrohom avsin avunc avyaan awadil " +
  "awamil awamiri awan awani awero awesi awhina awilda awj awlya awmar awrad axel axelia axelle axelma axenia axinte axl axton aya ayaan ayah ayamin ayan ayana ayanna ayasun ayat ayaydin aybet " +
  "aybora aycagul aycan aydan aydar ayden aydin aydinbey aydinc ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp ayla aylah aylani ayleen aylil aylin aylla " +
  "ayman aymen aymeric aynilhayat aynimah aynur ayodeji ayodele ayoka ayoub aypar ayra aysan aysar ayse ayseana aysel aysema aysenur aysevim aysha aysia aysoy aysu aysuna aytek ayten aytoz " +
  "aytuna ayu ayub ayulker ayush ayushman ayva ayvah ayvas ayyaruk ayyubi azaan azad azade azael azahar azahara azaiah azalee azalia azari azaria azariah azban azeeb azeglio azeneth azettin " +
  "aziah aziel aziyah aziz aziza azize azra azrael azriel azucena azul azuolas baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit baba babar babasola babatunji babawale baber " +
  "babett babette baccio bachittar badawi badegul badr baering baeringur baeron bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadir bahadurjit bahati bahittin bahiy " +
  "bahtinur bahuraksa bahuwarna bahuwirya baiba baila bailee baileigh bailey bailie baily bairbel bairbre bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan " +
  "bakiman bakiono bakkdal bakkmann bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balaxanim balazs balca baldassare baldemar baldey baldomero baldrun balduino " +
  "baldur baldvin baldvina baldwin baleegh baleigh balendra balhaar bali balidin balijan balint baljiwan balli baltas baltasar baltazar balthasar balvan balveer balz bambad bambang bambi banara " +
  "banawa banawi bancar bandile banel banjeet banu bao baptiste baqar baqir bara barak baraka barasa barbara barbel barbie barbora barbra barbro barbu bari barica baris bariscan barkha barna " +
  "barnabas barney barr barraq barrett barri barrie barron barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton baruch bas basaam basarab " +
  "basay baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah bashkim basile basilio basim basir basok basriye bassam bassi bastiaan bastian bastien batal batirhan " +
  "batool batsheva baturay baudelio baudouin baugur bautista baxter baydu baykan baylee bayleigh baylen bayley baylie baylor bayman bayram bayron bayruhan baytal bayzettin bazam bea beata beate " +
  "beatrice beatrijs beatrix beatriz beauden beaulah beaux bebba bebe becca beckett beckham becki beckie becky beda bedi bediriye bedri bedrich begga begim begona behbud behiza behrem behruz " +
  "beinir beinteinn beitir bekan bekbay bekim bekir bektasi bela belarmino belen belgizar belia belinda belisario belkize bella bellamy bellisan bello belo belva ben benadik benaiah benard " +
  "benas bence bendeguz benedek benedetto benedict benedicte benedicto benedikt benedikta benedikte benedita benek bengibay bengt bengta beni benia beniamin benice benicio benidikt benidikta " +
  "benigna benigno benita benito benjaman benjamen benjamim benjamin benjamine benji benjiman benn benna bennet bennett benney bennie benno benny benoit benol benone benoni benony benson benta " +
  "bente bentey benthe bentina bentlee bentley bently bento benton benvenuto beppe bera berat beray beren berend berends berengere berenice berent berezat bergdis bergen bergey bergfinnur " +
  "berghildur bergholt berghreinn bergjon bergland berglaug berglin berglind bergljot bergmann bergmannia bergmar bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn bergur " +
  "bergvin berit beriye berkal berkeley berki berkley berksay berlin bernabe bernadett bernadette bernadine bernard bernarda bernardine bernardino bernardita bernardo bernd bernd-dieter berndt " +
  "berneice bernell bernetta bernfried bernhard bernhardine berni bernice bernie berniece bernita bernodia bernodus bernt bernward berra berran berrin bersi bert berta bertalan bertel bertha " +
  "berthe berthold bertie bertil berto bertold berton bertram bertrand bertulis besart besarta besey besim besin besnik bess bessi bessie beste bestla betania beth bethan bethanie bethann " +
  "bethany bethel betina betsey betsy bett bette betti bettie bettina betty bettye betuel beulah bevan beverlee beverley beverly bexley beyda beyhatun beyler beyonce beyzade bezek bhanumati " +
  "bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi bibiana bibisora bican bidayet bieke biel bienvenida bil bilaal bilal bilay " +
  "bildsfells bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu billi billie billie-jo billye bilol biltas bimala bina binay binbasar binisik birben birger birgid birgir birgit " +
  "birgitt birgitta birgitte birgul birkir birna birnir birousk birsan birsen birta birte birtha birthe birtingur birtir birtna biruta bisar biserka bishakha bitul bizhan bjarg bjargar bjargdis " +
  "bjargey bjarghildur bjarglind bjargmundur bjarkan bjarkar bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarndal bjarndis bjarne bjarney bjarnfinnur bjarnhildur bjarni bjarnlaug " +
  "bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartur bjolan bjolfur bjorg bjorgey bjorghildur bjorgmundur bjorgolfur " +
  "bjorgulfur bjorgvin bjork bjorn bjorney bjornolfur bjort bladimir blaedis blaengur blaer blaevar blaey blafeld blahoslav blain blaine blair blaire blaise blaize blake blakely blanaid blanca " +
  "blanche blandine blanduzia blane blanka blas blathnaid blayke blayne blaz blazej blazena blerim blerina blerta blima blin blomey blomkvist bluette blythe boaz boban bobba bobbi bobbie bobbye " +
  "bobur boden bodhi bodie bodil bodo boe boel boga bogatimur bogdan bogdana bogdis bogga boghildur bogi boglarka bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava boi " +
  "bojan boje bolatito boleslav bolli boluwatife bonface bonifac boniface bonifacio bonita bonnie bonu booker boone borahan boratas borbala borg borgar borgdal borgdis borge borghildur borgny " +
  "borgrun borgulfur boris borivoj borja borje borkur borris bortecin borut borys bosibori bostjan boston bot bothildur botnia botolfur botond bouchra bowen bowie boyce boyd boynak bozbag " +
  "bozena bozerk bozica bozidara boztas bracha braden bradford bradlee bradley bradly bradon bradut brady bradyn braeden braedon braedyn braelyn braelynn braga braghildur bragi brahim braiden " +
  "brak bram bramwel brandan branddis brandee branden brandi brandie brandin brando brandon brandt brandur brandusa brandyn branislav branislava branka branko brannon branson brant brantlee " +
  "brantley braulio bravin braxten braxton braxtyn brayan brayden braydon braylee brayleigh braylen braylin braylon braylynn brayson brayton brea breana breandan breann breanna breanne brecht " +
  "breck brecken breda bree breeana breeanna breeda breege breffni breki brekkmann brencis brenda brendah brendan brenden brendon brenna brennan brennen brennon breno brent brentley brenton " +
  "breon breona breonna bresi brestir bret bretislav brett bria brian briana brianda briann brianna brianne brice brid bridger bridget bridgett bridgette bridgit bridie brie brieanna briek " +
  "briella brielle brien brienna brienne briet brieuc briget brigette briggs brigham brighid brighton brigid brigida brigita brigitta brigitte brijesh briley brilyant brimar brimdis brimhildur " +
  "brimi brimir brimrun brinda brinlee brinley brion briona brionna brisa briseida briseyda brissa bristol brit brita britain britany britnee britney britni britny britt britt-mari britt-marie " +
  "britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny britton brixton brjann broc brock broddi broden broderick brodie brodrick brody brona bronach " +
  "bronagh bronislava bronson bronwen bronwyn bronx brooke brookelyn brookelynn brooklin brooklyn brooklynn brooklynne bror bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryana " +
  "bryanna bryant bryar bryce brycen bryden bryer brylee bryleigh brylie bryn bryndis bryngeir brynhildur brynja brynjar brynjolfur brynjulfur brynlee brynleifur brynleigh brynley brynn brynna " +
  "brynne brynnlee brynny brynsteinn bryntyr bryon bryony brysen bryson bryton bucur buddie budi buenaventura buffy buford buget buhari bui bujar bukurije bulah bulunc bunmi bunyamun buraid " +
  "burak burakhan burc burckhard burcuhan burdette bureyre burghard buri burim burkard burke burkhard burkhardt burkney burkni burl burley burnell burnett burnice burt burton busisiwe busra " +
  "busranur buyrukhan bylgja byron bystrik cabbar cabir cacilia cacilie cade caden cady caeden cael caelan caelyn caesar caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan " +
  "cahangir cahir cahya cahyadi cahyanto cahyo cahyono cai caiden cailee cailey cailin cailum cailyn cain caine caio cairo cait caitlin caitlyn caitlynn caitriona caius cajsa cakar caket " +
  "cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calandra calcedonio calder cale caleb calebe caleigh calen caley cali calie calim calin calista calisto calixta calixto " +
  "caliyah calla callahan callan calleigh callen calli callie callista callum cally calogero calti calum calvert calvin calvince camari cambree cambria cambrie camden camdyn camelia cameran " +
  "cameren cameron cameryn cami camie camil camila camilla camille camillo camillus camilo cammie cammy camok campbell campo camren camron camry camryn canan canberk candace candance candela " +
  "candelaria candelario candelas candeniz candi candice candida candido candie candis candra candrakanta candyce canfeza cangur canice cannur canseven cansin cantemir cantez canur caoilfhionn " +
  "caoimhe caoimhin caolain caolan caomhan capa capkan capri capucine cara caragh caraka cardell caren carey cari caridad carie carin carina carine carisa carissa carita carl carl-heinz " +
  "carl-johan carla carlee carleen carleigh carlene carleton carletta carley carli carlie carlijn carlin carline carlisle carlito carlo carlos carlota carlotta carlton carly carlyle carlyn " +
  "carma carman carmel carmela carmelita carmella carmello carmelo carmen carmenza carmina carminho carmon carnell carola carolann carole carolee carolien carolin carolina caroline caroll " +
  "carolyn carolyne carolynn caron carren carri carrie carrington carrol carroll carsen carson carsten carsyn carter cartier carub cary caryl caryn carys cas casandra casemiro casen casey " +
  "cashton casian casiana casie casimer casimir cason caspar casper caspian cass cassandra cassaundra cassey cassi cassian cassidy cassie cassius cassondra cassy castiel cataleya catalin " +
  "catalina catarina catarino cate catelyn caterina cathal catharina catharine catherina catherine catheriona catheryn cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn " +
  "cathy catia catina catinca catlin cato catrin catrina catrine catrinel catriona cattleya catur caturangga caua caue cavad cavan cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayce " +
  "cayde cayden caydence cayetana cayetano cayla caylee cayleigh caylie caylin caysen cayson cazimir ceara ceasar cebesoy cebrian cecelia cecep cecil cecile cecilia cecilie cecilija cecilio " +
  "cecille cecily cedide cedric cedrick cedrin ceferino celal celem celena celene celeste celestin celestina celestine celestino celia celikkan celikyurek celilay celina celinda celine celso " +
  "cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cenan cengiz cengkal cengkir centa centrine ceola cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri cevikoz cevregul " +
  "ceyhun ceyla ceylin ceyran cezar cezara cezary cezayir chaaya chabane chace chad chadd chadrick chadwick chaifah chaim chaitaly chaitanya chaiwut chakradev chakradhar chakrika chalisa " +
  "chamali chaman chameli champak chana chanakya chancey chanchal chanda chandani chandra chandran chandresh chanel chanell chanelle chaney chanez changaz chanikan channing chantal chante " +
  "chantel chantell chantelle chanya chao charan charis charise charissa charisse charita charla charlee charleen charleigh charlena charlene charles charlesh charleston charlette charley " +
  "charli charlie charline charlize charlott charlotta charlotte charlsie charlton charly charlyn charmaine charo charolette charos charvi chas chasen chashida chasidy chasity chasmum chassidy " +
  "chassity chatresh chatura chau chauncey chava chavvi chawin chawish chaya chayanin chayapat chayce chayse chayton chaz che che-wei chebet chege chelangat chelo chelsea chelsee chelsey chelsi " +
  "chelsie chelsy chema chen-jui cheng-en cheng-han cheng-hsiung cheng-hung cheng-i chenoa chepkemoi chepkoech chepkorir cher cheragh cheree cherelle cheri cherie cherif cherilyn cherise " +
  "cherith cherlyn cherokee cherotich cherri cherrie cherryl cheruiyot cheryl cheryle cheryll chesley chesney chester chet chevelle chevy cheyann cheyanne cheyenne chia-hao chia-hung chia-jung " +
  "chia-ling chia-ming chia-wei chia-ying chiamaka chiara chibuzo chidimma chien-cheng chien-chih chien-chung chien-hsing chien-hua chien-hung chien-liang chien-ming chigozie chih-cheng " +
  "chih-chiang chih-chung chih-hao chih-hsien chih-hsiung chih-hung chih-ming chih-wei chih-wen chih-yuan chijioke chin-fa chin-feng chin-hsing chin-lien chin-lung chin-tsai chinedu chinelo " +
  "ching-i chinyere chiquita chiraz chita chiu-hsiang chiu-yueh chiyo chizoba chloe chloee chloie chole chris chrissy christ christa christa-maria christabel christain christal christan " +
  "christeen christel christelle christena christene christer christi christiaan christian christiana christiane christianna christianne christie christin christina christine christl christof " +
  "christofer christoffer christoper christoph christophe christopher christos christy chrystal chucho chukwudi chukwuemeka chun-chieh chun-hao chun-hsien chun-hsiung chun-hung chun-liang " +
  "chun-mei chun-ming chun-nan chun-ting chun-yu chus chuy chyanne chyna chynna cian ciana cianan cianna ciaobella ciara ciaran ciarra ciarrai cicely cici cidal cielo cienna ciera cierra cihan " +
  "cihandide cilga cilli cillian cilly cimnaz cinda cindi cindoruk cindy cinerk cingiz cinta cinthia cinthya cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirino cirkeline ciro " +
  "cisem citlali citlalli citlaly citra civgin claas claes clair claira claire claire-lise clancy clara clarabelle clarance clare clarence claribel clarice clarine clarisa clarissa clarisse " +
  "clark clarke clas classie claud claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus claus-dieter claus-peter clavs clayton clelia clem clemence clemencia " +
  "clemens clemente clementina clementine clemmie cleo cleon cleopatra cleophas cleophus cleora cleta cletis cleto cletus cleve cleveland clifford cliffton clifton climaco clint clinton " +
  "cliodhna cliona clive clodagh clodomiro cloe cloey clora clorinda clothilde clotilde clovis cloyd clyde coby coco codey codi codie codin codrin codrina codrut codruta cody coen cogay cohen " +
  "cokan colbie colby cole coleen coleman colene coleson coleton coletta colette coley colin coline colins collette collin collince collins colm colman colomba colpan colson colten colter " +
  "coltin colton coltyn coluccio colum columba columbus conal conall conan concepcion concepta concetta concha conchita conchur conleth conley conn connell conner connie connor conny conor " +
  "conrad conradin conrado consolata constanca constance constanta constantin constantina constantine constantino constanza constanze consuela consuelo contessa conway copur cora coralee " +
  "coralia coralie coraline corban corben corbett corbin corby corbyn cordelia cordell cordero cordie cordula coreen corena corene corentin coretta corey cori corie corin corina corine corinna " +
  "corinne coriolano corissa corliss cormac cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius cornell corrado corrie corrin corrina corrine corrinne corry corsin " +
  "cort cortez cortland cortney corvin corwin cory cosette cosima cosimo coskun cosmas cosme cosmin cosmina cosmo cosqun costache costantino costanzo costel costin coty courteney courtland " +
  "courtnee courtney courtnie cozette craig crawford cree creighton crenguta creola crescencia crin crina cris criselda crispin crissy crista cristal cristea cristen cristhian cristhofer cristi " +
  "cristian cristiana cristiano cristie cristin cristina cristine cristobal cristofer cristofor cristopher cristy crosby crue cruz crysta csaba csilla csongor ctibor ctirad cuheyna cullen cuman " +
  "cumsud cuneyit curdin curley curro curtis curtiss custodia custodio cvetka cvetko cydney cyle cyndi cynthia cyprian cyriel cyril cyrill cyrille cyrus czeslaw daamin daan daanish daanyaal " +
  "daawood dabbah dabir dace dacia dacian daciana dacin dadap dadas dadi daeja daelyn dafina dafne dag dagbjartur dagbjorg dagbjort dagel dagfari dagfinnur daggeir daggros daghfal dagistan " +
  "dagmann dagmar dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagur dahiana daiana daiga daija daijah dailyn dain daina dainis dainius daire dairine dairo daisey daisha daiyaan daja " +
  "dajah dajana dajon dajuan dakari dakhil dakoda dakota dakotah daksh daksha dakshesh dalaja dalan dalary dalbert dalbir daldis dalen dalene daler daley daleyza dalhoff dalia dalibor dalila " +
  "dalilah dalima daliman dalimin daliono dalkilic dalla dallas dalli dallilja dallin dallis dalmann dalmar dalmas dalros dalton dalvin damani damar damarcus damari damarion damaris damarius " +
  "dameer damen dameon damian damiano damien damienne damife damijan damini damion damir damita damjan damjana damlanur damon damond damoni damonte damu damurah damyanti dan dana danae danang " +
  "dancan dancun dandre dane danelius danell danelle danette daney dangelo danhildur dani dania danial danica daniel daniela daniele danielius daniell daniella danielle daniels danijel danijela " +
  "danika danilo danique danis danish danisha daniswara danita danitza danival daniya daniyah danjuma dann danna dannette danni dannie danniel dannielle danny danson dante danthony danu danuja " +
  "danuse danuta dany danya danyel danyell danyelle daphne daphney daquan dara daragh darain darby darcey darci darcie darcy dardan darek darel darell daren daria darian dariana dariati dariel " +
  "darien darija darijan darika darimin darin darina darinka dario darion darious daris darius dariusz darja darko darl darla darleen darlena darlene darline darlyn darmaji darman darmana " +
  "darmanto darnell darold daron darpan darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion darris darrius darron darry darryl darryn darsh darsirah darta dartono " +
  "daru daruna darvin darwin dary daryani daryl daryle daryll daryn dasa dasani dasha dashaun dashawn dashiell dashon dasia dastageer dathan daud daudi daulton daunte dave daven daveon davey " +
  "davi davian david davida davide davie davin davina davion davis davnet davon davontae davonte davor davorin davy dawayne dawid dawna dawne dawson dawsyn dawud dax daxton dayamai dayana " +
  "dayanara dayanna dayar dayita dayla daylan dayle daylen daylin daylon daymon dayna dayne daysha daysi dayton dayvon dayyaan dea deaglan deana deandra deandre deandrea deane deangelo deann " +
  "deanna deanne deante deanthony dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debi debora deborah deborrah debra debrah decebal decker declan dede dedra dedric dedrick dee " +
  "deeann deeanna deedee deedra deegan deena deepa deger degmeer deha deiby deicy deidra deidre deion deirbhile deirdre deisy deividas deja dejah dejan dejon dejuan deklan del delaina delaine " +
  "delainey delana delane delaney delani delanie delano delbert delena delfin delfina delfino delia delicia delil delila delilah delina delinda delisa della delma delmar delmas delmer delois " +
  "deloise delonte delora delores deloris delpha delphia delphine delton delvin delwin delylah demarco demarcus demari demario demarion demarius demeter demetra demetri demetria demetric " +
  "demetrice demetrio demetrios demetrious demetris demetrius demi demi-lee demi-leigh demian demilade demirbuken demiriz demirok demiryurek demitri demitrius demond demonte dempsey demus dena " +
  "denae denali dendy deneen denes denese denice deniel deniis denis denisa denise denisha denisse denita deniz denizalp denkel denna dennie dennis dennise denny denton denver denzel denzil " +
  "deon deondra deondre deonna deonta deontae deonte dequan derald dereck derek dereon derian deric derick derik derkay derly dermot dermott deron derrek derrell derrik derrion derron derry " +
  "derval dervilla dervla derwin derya deryanur deryl desarae desean deshaun deshawn deshon desi desiderio desirae desiray desirea desiree desmond despina dessa dessie destanie destany desteny " +
  "destin destinee destiney destini destinie destry detlef detlev detra detrick dev devan devansh devante devaughn deven devi devika devin devine deviner devion devlin devon devona devonna " +
  "devonne devonta devontae devonte devora devorah devyn dewayne dewey dewi dewitt dex dexter deyanira deysi dezider dezirae dezmond dezso dhriti dhruv dia diah dian diana dianah diandra diane " +
  "diann dianna dianne diar diarmaid diarmuid dickie dickson dida didda didier didina diederik diedra diedre diedrich diego dierk diethard diethelm diether dietlind dietlinde dietmar dietrich " +
  "digdaya digna dijana dijon diken dilan dilara dilcan dilder dildora dilfeza dilhus dilja diljan dillan dillard dillion dillon dilnoz dilnur dilsad dilsat dilsitan dima dimas dimaz dimitri " +
  "dimitrina dimitrios dimmbla dimmey dina dinah dincer dinckol dincsu dinda dinis dino dinu diogo diomedes dion diona dione dionicio dionigi dionisia dionisio dionna dionne dionte dionyz dior " +
  "dipa dipta dirican dirja dirlik disa disella dismas dita ditmar ditte dittmar divya dixie dixon diya diyor diyora djamel djuan dmitri doa dobromila dobroslav dobroslava dochia dofri dogan " +
  "doganalp dogannur dogansah dogg doguhan dogun doina dolan dolensoy dolli dollie dolores doloris dolphine dolun dom domagoj domald domaldi domaldur domantas domas domen domenic domenica " +
  "domenick domenico domhildur domhnall dominga domingo domingos dominic dominica dominick dominik dominika dominique dominque dominyka dominykas domitila domnica domonic domonique dona donagh " +
  "donal donald donaldur donat donata donatas donatella donatello donato donavan donavin donavon dondre donell donella doner donetta donielle donita doniyor donn donna donnacha donncha donnell " +
  "donnetta donnie donnis donny dono donough donovan donta dontae dontavious dontay donte dontrell donya dor dora doralisa doran dorathy dorcas dorcus doreen dorel dorene doretha doretta dorey " +
  "dori dorian doriana dorie dorien dorin dorina dorinda dorine dorinel doris dorit dorita dorle dorli dorman dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorottya dorris " +
  "dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dottie doug douglas douglass dounia dov dovid dovie dovile dovud dovydas doyinsola doyle draga dragan dragana dragica drago " +
  "dragos dragutin drahomir drahomira drahoslav drahoslava drajat drauma draumey draupnir draven drayden drayton drazen dreama dreki drema drengur drifa drilon drita driton drofn droplaug drott " +
  "dru drucilla drue drusilla dua duane duarte duban duc ducu dudley dufa dufgus dugfus duha dui duilio duje dulce dulcie dumisani dumisile dumitra dumitrana dumitru duna duncan dundaralp dunja " +
  "dunn dunya dunyamali dunyo duong durab duracan duran durante durdali durdica durdona durell durgadin durmusali durna duro durodola durrell durrusehvar dursadiye dursun duruk duruoz durward " +
  "durwood dusan dusanka dustan dusti dustin dustyn duuk duvan duwayne duyen duyguhan dvalinn dwain dwaine dwan dwane dwayne dwi dwight dyan dyana dyanna dylan dylano dyllan dylon dymond " +
  "dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dyson dzidra dzintars dzintra e'zoza eadaoin eamon eamonn ean eanna earle earlean earlene earlie earline earnestine " +
  "earnie eartha eason easter easton eastyn eavan eba ebba ebbe ebbi eben ebeneser ebenezer eberg eberhard eberhardt ebonee eboni ebonie ebonney ebuakil ebuka ecaterina ecegul ecemis eckard " +
  "eckart eckehard eckhard eckhardt eckhart ecrin eda edan edaviye edd edda eddah eddie edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eder edgar edgaras edgard edgardo " +
  "edgars edgubay edhitha edi edie edier edil edilberto edilma edilon edilson edin edina edinah edinson edison edisson edita edite edith editha edmond edmund edmundo edmunds edna edoardo edon " +
  "edona edouard edric edrick edsel edson edu eduar eduard eduarda eduardo eduards edvard edvardas edvin edvinas edvins edwar edward edwardo edwin edwina edyth edythe eelis eemeli eemil eerik " +
  "eero eesaa eesha eetu eeva efe efemia effie efil eflatun efraim efrain efrem efren efser eftimia eftimie ega egbert egedia egenur eggert eggrun egidijus egil egill egils egla egle egon egzon " +
  "egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan eian eiden eidvile eija eijaz eik eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimer eimhear einar einari einbjorg " +
  "eindis einer einey einhildur einina einir eino einrun eir eira eiravati eirdis eirfinna eirik eirika eirikur eirny eirun eisley eitan eitel eithan eithne eivin eivind eivor eja ejaz ejlaal " +
  "eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ektavon ekundayo el-amin ela eladio elaf " +
  "elaina elaine elam elamiye elan elana elani elanor elara elariz elayna elayne elba elberg elbert elberta elcin elcira elcy elda eldar eldberg eldbjorg elden eldey eldgrimur eldjarn eldlilja " +
  "eldmar eldon eldor eldora eldred eldridge eldrun eldur elea eleana eleanor eleanora eleanore elease eleazar eleina elektra elemer elena elenborg eleni elenor elenora elenore elentinus " +
  "eleodoro eleonor eleonora eleonore eleuterio elexis elfa elfar elfi elfida elfie elfriede elfur elgin elgun elhan eli elia eliabeth eliah eliam elian eliana eliane elianna elias eliazar " +
  "elicia elida elie eliecer eliel elien elieser eliette eliezer elif elifnur eligah eligia eligio eliisa elijah elimar elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline " +
  "elingunnur elinmundur elinor elinore elinros elio eliona eliot eliott eliros elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elisberg elise eliseo elisha " +
  "elisheva elisia eliska elissa elita eliud eliyah eliyahu eliza elizabet elizabeta elizabete elizabeth elize elizebeth elka elkana elke elkin ella elladio ellamae elle ellen ellena ellert " +
  "ellery elley elli ellia elliana ellianna ellie elliette ellin ellington ellinor elliot elliott ellis ellisif ellison ellsworth ellwood elly ellyn elma elman elmar elmars elmer elmeri elmidar " +
  "elmir elmira elmo elmore elna elnora elnur eloa eloah elodia elodie elof eloi elois eloisa eloise elon elona elora elosy elouise elove elowen elowyn eloy elphas elpidio elroy els elsa " +
  "elsabet elsad elsbeth elsebeth elsi elsie elsy elton elturan eluh elva elvan elvana elvar elver elvera elvi elvia elvie elvin elvina elvira elvire elvis elvy elwin elwira elwood elwyn elxan " +
  "ely elyana elyas elyjah elysa elyse elysia elyssa elza elzbieta elzie ema emal emalee emaline emalyn eman emani emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emari emas " +
  "emberlee emberly emberlyn emberlynn embla embrek embuh emeka emelia emeliana emelie emelina emeline emely emelyn emelyne emer emeralda emeri emerie emerson emersyn emese emi emiel emigdio " +
  "emiko emil emilce emile emilee emiley emili emilia emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emilly emils emilse emily emilyn emin emina emine emiro emirsan " +
  "emis emma emma-louise emmaculate emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmanuelle emmarie emme emmeline emmer emmerich emmerson emmet emmett emmi emmie emmit emmitt emmy " +
  "emogene emong emoni emory emperatriz empluk emran emre emrie emrullah emry emy en-sho ena enar encarna encarnacion encarnita enda endah ender endra endre endrit ene enea enedina eneka enes " +
  "enfes engelbert engilbert engilbjartur engilbjort engiljon engill engilros engin enginiz engla enid enika eniko eniola enis enith enja enna ennio ennis enno enoch enock enok enola enos " +
  "enrico enrika enrique enriqueta ensar ensari ensio ensley enteng enver enya enzio enzo eoghan eoin eowyn ephantus ephraim epifanio eral eraldo erasmo erastus eraycan erbay erbil ercan " +
  "ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia eren erenalp erensoy eres ergener erginel ergonul ergul ergun erhard erhardt eriberto eric erica erich erick ericka erie " +
  "erik erika erikas eriks erin erina erincer erinn erion eris erkan erkilic erkinel erkki erksoy erla erland erlar erlen erlendur erlene erlin erlinda erline erling erlingur erma ermanis " +
  "ermanno ermenegildo ermes ermias ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst ernst-august ernst-dieter ernst-otto erny erogul erol eron eros eroz " +
  "erpur errol ersat ersec ersel erskine ertan erten ertun ertuncay erva ervaniye ervin erwan erwin eryildiz eryk erykah eryn erynn erzsebet esa esai esau esben esdras esekiel esenbay esengun " +
  "esenturk esequiel esfandyar esha eshan eshana esi esila esim esja esjar eskil eskinalp esko eslemnur esma esmanperi esmarelda esme esmee esmeralda esmira esna esneider esparta espartaco " +
  "espen esperanza espiridion espolin esra esref essi essie esta esteban estefan estefani estefania estefany estel estela estell estella estelle estephanie estera esteri estevan esther estiawan " +
  "estiono estiva estiven eston estrella esupofo eszter etela etelka etelvina etha ethan ethel ethelene ethelyn ethen ethna ethne ethyl ethyn etibar etienne etiqad etizaaz etna etta ettie " +
  "ettore euan eudora eufemia eufrosina eugen eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalio eulogio euna eunan eunice eunika eura eusebia eusebio eusebiu eustaquio eustatiu " +
  "eutimio eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evalina evaline evalyn evalyne evalynn evamaria evan evance evander evangelia evangelina evangeline evangelista " +
  "evangelos evanghelina evans evaristo evcimen evde evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn everardo everest everett everette everlee everleigh everley " +
  "everline everly everlyne evert evette evey evfemia evgenia evi evie evija evin evita evlalia evolet evon evonne evrim evrimer evy evyn ewa ewald ewan ewatomi ewelina ewell exequiel exie " +
  "eyberg eybjorg eybjort eydan eydis eyglo eyhildur eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur eyrikur eyros eyrun eysteinn eyvar eyveig eyvik eyvindur eyvor eyyub " +
  "eyyup ezekiel ezell ezequiel ezgin ezgutekin ezio ezra ezrah faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrisius fabrizia fabrizio facundo fadekemi " +
  "faderera fadil fadila fadile fadime fae fafnir fahad fahmi fahrullah faigy fainche faiq faisal faizah faizan faize falak falan falgeir falguni falk falki falko fallon fallyn falon falur fami " +
  "famil fannar fannberg fanndis fanney fanngeir fanni fannie fannlaug fantasia faqid farah faraj farangiz faras farhan farhod farhunnisa farid farida fariq faris fariz fariza faron farouk " +
  "farrah farrell farris faruk farzona fathonah fatigul fatih fatiha fatima fatimah fatime fatinur fatma fatmanur fatmir fatmire faton fatoumata fatteh fatuma faustas faustina faustino fausto " +
  "favian faviola fay faye fayize fayth fazil fazli fazul feargal fearghal febe febi februn fedde fedele feden federica federico federigo fedor fehim fehintola fehmiye feisal felecia felica " +
  "felice felicia feliciana feliciano felicidad felicie felicien felicita felicitas feliks felipa felipe felisa felisha felista felister felistus felix felizitas fella felton fem fema femke " +
  "fengur fenna fenne fenni fenrir fenton ferahdiba ferat feraye ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz fermin fermuta fernand fernanda " +
  "fernande fernando ferne ferney ferny ferre ferrell ferris fersan fertram feruza feryas ferzi festus fetullah feyha feykir feyruz feyzin feza fia fiachra fiamma fibikemi fidan fidaye fidel " +
  "fidela fidelis fidelma fidencio fides fidvi fien fiene fifa fifill fiifi fikayomi fildan filiberto filip filipa filipe filipia filippa filippia filippo filippus filit filiz filofteia " +
  "filomena fimar finbar finbarr finian finley finn finna finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndal finndis finnegan finney finngeir finnian finnjon finnlaug finnlaugur " +
  "finnley finnros finnur finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firdavs firdevis firdovsi firmin firudin fischer fisnik fitan fitim " +
  "fitnat fito fitore fitria fitriani fitzgerald fiyaz fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar fjornir flamur flannan flavia flavie flavio flaviu flemming fletcher " +
  "fleur flo floare floarea floki floortje flor florance flore florea florence florencia florencio florene florent florenta florentin florentina florentine florentino floretta floria florian " +
  "floriana floriane florica florida floridor florim florina florinda florine floris florrie flosi flossie flovent floy floyd flurin flurina flynn fodil folashade folda folke folker folkert " +
  "folki folu fonda fonn forni forrest fortunata fortunato fossberg fossmar fotima fouzia foy frado fran franca france francene frances francesca francesco franchesca francheska franci francia " +
  "francie francina francine francis francisc francisca francisco franciscus francisek franciska franciszek franck franco francois francois-xavier francoise francy franjo frank-michael " +
  "frank-peter franka frankie franklin frankline franklyn franky frann frans fransisco fransiska frantisek frantiska franz franz-josef franz-peter franz-xaver franziska frar fraser frauke " +
  "frazer frazier fred freda freddie freddy frede frederic frederica frederick fredericka frederico frederik frederika frederike frederikke frederique fredi fredia fredo fredric fredrick " +
  "fredrik fredrika fredy freeda fregn freia freida freja fresia freya freybjorn freydal freydis freyja freylaug freyleif freymar freymundur freyr freysteinn fricis frida fridah fridolin " +
  "fridrich frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl friedrich-wilhelm frigg frimann frithjof " +
  "fritz frode froilan frosti frostros frusina fryderyk fuad fugen fulgencio fulton fulvio fuma funi fura furman fusi fuzayl fuzuli fylkir fynn gabe gabel gabi gabin gabino gabor gabrial " +
  "gabriel gabriela gabriele gabrielius gabriell gabriella gabrielle gabrielly gaby gada gadang gadiel gading gaduh gaefa gaeflaug gael gaelle gaetan gaetano gagan gage gaia gaida gaige gail " +
  "gaiman gaines gaja galak galang galar galasso galdur galen galih galilea galina galiono galip gallego galo galuh galur galvarino gamaliel gaman gamani gamanto gambira gamblang gambo ganda " +
  "gandewa gandi ganep ganga gangsa gangsar gani ganim ganimete ganiye ganjaran gannon gantar gara garan garang garda gardner garech gareth garett garfield garibaldi garima garnett garold " +
  "garpur garren garreth garrett garri garrick garry garth garvan garvin gary gaspar gaspard gaspare gasti gaston gastone gathoni gatis gatlin gatot gatra gaui gauja gaukur gaurang gaurangi " +
  "gaurav gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur gautur gavan gaven gavin gavino gavriel gavyn gawati gayathri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell " +
  "gaynelle gazel gazmend gbadebo gbolahan gbowoade geanina gearld gearldine gearoid geary gebhard gederts gediminas gedion geena geert geetika gefjun gefn geir geira geirbjorg geirdis " +
  "geirfinna geirfinnur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirmundur geirny geirolfur geirrun geirtryggur geirvaldur geisli gejza gelengul gellir gelsomina " +
  "gelu gema gemma gena genaro gencaslan gencay genelle geneva genevie genevieve genia genna gennaro gennie geno genovefa genoveva genta gentiana geoff geoffery geoffrey geoffroy geofrey georg " +
  "georgann george georgeann georgeanna georgel georgene georges georgeta georgetta georgette georgia georgian georgiana georgiann georgianna georgie georgina georgine georgios geovanni " +
  "geovanny geovany gerald geraldine geraldo geralyn gerard gerarda gerardine gerardo gerardus geraud geray gerd gerda gerdi gereon gerfried gergely gergo gerhard gerhardt gerhart gerhild geri " +
  "gerlind gerlinde germain germaine germana gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda " +
  "gertrude gertrudis gervasio gerwin gery gesa gesare gesche gesine gestny gestrun gestur geta getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam " +
  "ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam " +
  "ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian gian-luca giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco " +
  "gianna gianni gianpaolo gianpietro giavanna gibson gica gicu gideon gidget giedre giedrius giel giesela gifty gigi gigja gigjar gijs gil gilang gilbert gilberte gilberto gilda gildardo giles " +
  "giljan gilles gillian gillis gilly gilma gilman gilmar gils gilslaug gina ginette ginny gino gintare ginyas gioacchino gioachino gioele gioffre gioia gion gionata gionni giorgia giorgian " +
  "giorgiana giorgio giosue giovani giovanna giovanni giovanny giovany girard girik girindra girish girolamo gisa gisbert gisel gisela gisele gisell gisella giselle gisla gisley gisli gislina " +
  "gislinde gislny gislrun gislunn gissel gisselle gissunn gissur gita gitau githinji gitonga gitta gitte gitty giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino " +
  "giz gizela gizella gizelle gizem gizur gjaflaug gjuki gladis gladys glauco glenda glendon glendora glenn glenna glennie glennis glenwood glenys glinda glo gloa globjort glodis gloey gloi " +
  "gloria glumur glynda glynis glynn gna gnarr gneisti gnupur gnurr gnyr goa goda godelieva godelieve godfrey godofredo godwin goffredo gogo gohar goi gok gokay gokbudun gokce gokcebalan gokcil " +
  "goken gokhan goknur gokperi goksev gokten golda goldia goldie goldy goli goncafer goncalo gonen gonul gonzalo gopal goran gorazd gordan gordana gorden gordon gorgunay gorklu gorm gorsev " +
  "gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz goyo gozel gozem gracelyn gracelynn gracen gracey graci gracia graciana graciano gracie " +
  "graciela gracy gracyn grady graeme graham grainne granger grani grania grankell granville gratian gratiana gratiela grayce grayden graydon graysen grayson grazia graziano graziella grazyna " +
  "greca grecia greco greer greg grega greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory grein greipur grendal greppur gret greta gretar gretchen grete gretel grethe " +
  "gretl gretta grettir greysen greyson gricelda griet grieta griffen griffith grigore grima grimar grimey grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur grindvik grisel " +
  "griselda gro groa grover grzegorz gua guadalupe guarino gucal gucluer gucyeter gudrun gudula guenter guenther guglielmo gugu gugulethu guido guilherme guillaume guillermina guillermo " +
  "guinevere guiomar guiseppe guiying gul gulab gulaga gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam " +
  "gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen " +
  "gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumercindo gumi gumma gumustekin gun-britt gunar gunars gunay gunaydin " +
  "gunbir gunborg gunda gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg " +
  "gunnbjorg gunnbjorn gunnbjort gunnborg gunndis gunndor gunndora gunnel gunnella gunnfinna gunngeir gunnhallur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnolfur gunnoli " +
  "gunnrun gunnsteinn gunnur gunnvaldur gunnveig gunnvor gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gurarda gurcuye gurelcem gurli gurry gursal gurten gus " +
  "gussie gustaaf gustaf gustas gustav gustave gustavo gustaw gusti gusztav gutti guttormur guus guusje guvercin guzey gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn gwenn gwenyth " +
  "gwyn gwyneth gyda gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyte gytis gytta gyula gzim habib habiba habibe habibu habil haciali hacile hadassa hadassah hadda haddi haddie haddur haddy " +
  "haden hadi hadicha hadija hadiza hadjer hadlee hadleigh hadley hadrey hadrien haengur haenir hafberg hafbjorg hafborg hafdis hafey hafgrimur hafiz hafiza haflina hafnar hafnes hafni hafny " +
  "hafros hafrun hafsa hafsat hafshah hafsteina hafsteinn hagalin hagan hagbert hagen hai haiden haidyn hailee haileigh hailey hailie haily hairyanto haisley hajnalka hajo hakan hakeem haki " +
  "hakikat hakim hakon hakonia hal hala halee haleigh halen halenur haley haleygur halfdan hali halid halidun halie halil halim halima halina haliye halla hallbera hallberg hallbjorg hallbjorn " +
  "hallborg halldis halldor halldora halle halley hallgeir hallgils hallgrimur hallgunnur hallie hallkatla hallkell hallmann hallmar hallmundur hallny hallrun hallsteinn hallur hallveig hallvor " +
  "haluk hamar hami hamid hamilton hamima hamish hamisi hamiyet hampton hampus hamsini hamundur hamza hamzah hana hanah hanako hanan hanbiken hanedan hanh hani hania hanife hanim hanna hannabel " +
  "hannah hannchen hanne hanne-lore hannele hannelore hannes hanney hanni hannibal hanno hanns hannu hanny hanora hans hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter " +
  "hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich " +
  "hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe " +
  "hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansa hansel hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter hansruedi hanss hansueli hansultan har " +
  "haralamb haralambie harald haraldur harbinaz hardana hardi hardik harekur hari harijs harimurti harinakshi harini haris harish harita hariz harja harjasa harjaya harjo harlan harland " +
  "harlaugur harlee harleigh harlem harlen harley harlie harlin harlon harlow harlyn harmon harmoni harmonie harnail harol harold haroldo haron harpa harper harrell harri harriet harriett " +
  "harriette harris harrison harro harsana harsanto harsaya harshil hartaka hartana hartley hartmann hartmut hartmuth harto hartvig hartwig haruka harun haruna harvey harvie hasan hasbek hasgul " +
  "hashim hasim haskell hasna hasret hassan hassie hasso hasta hasteinn hatem hatice hatin hattie hauksteinn haukur haukvaldur hauwa hava havali havana havar havard havarr havse hawa haya " +
  "hayali hayat haydee hayden haydn hayel hayes hayle haylee hayleigh hayley hayli haylie hayret hayrunnisa hayven hayward haywood hazeem hazen hazine hazle hazrat heba heber hedda hedi hedvig " +
  "hedviga hedvika hedwig hedy hege heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikir heikki heiko heimdal heimir heimo heimsberg heiner heinfried " +
  "heini heino heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner " +
  "heinz-wilhelm heinz-willi heisi heitor hekime hekla hekmet hektor helaine helan heleen helen helena helene helfried helga helge helgfell helgi heli helina heliodoro hella helle hellen " +
  "hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helvi hema hemal hemang hemangini hemani hemi hemmert henderson hendra hendri hendrick " +
  "hendrik hendrikka hendrix henery henife henk henley henner hennessy henni henning henny henri henric henrich henricus henrieta henrietta henriette henrik henrika henrike henrikki henriks " +
  "henrique henry henryk hensley hera heracleea heraclio heraldo herberg herbert herberto herbjorg herbjorn herbjort herborg herdis herfinnur hergeir hergill hergils heribert heriberto " +
  "herjolfur herlaug herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann hermann-josef hermanni hermelinda hermenegildo hermes hermina herminda hermine herminia herminio " +
  "hermione hermon hermundur hernan hernando herney herrmann herschel hershel hershell hersilia hersir hersteinn hersveinn herta hertha heru hervar herve hervin hervor herwig heryanto hesbon " +
  "hester hesti heston hettie heva heyvetullah heyward hezekiah hezniye hezron hiba hicham hicran hicsonmez hidde hideki hidir hifzullah hilal hilario hilarius hilary hilayda hilbert hilda " +
  "hildah hildar hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildiberg hildibergur hildibjorg hildibrandur hildigeir hildiglumur hildigunnur hildimar hildimundur hilding " +
  "hildingur hildir hildisif hildred hildur hilkka hillard hillary hillevi hilliard hilma hilmar hilmir hilton hiltraud hiltrud himawan himinbjorg himri hinda hindal hindy hinet hinewai hinrich " +
  "hinrik hinrika hinrikka hipolito hiral hiram hiroshi hitesh hjallkar hjalmar hjalmdis hjalmey hjalmgeir hjalmros hjalmrun hjalmtyr hjalmur hjalmveig hjalta hjaltdal hjalte hjaltey hjalti " +
  "hjarnar hjordis hjorleif hjorleifur hjorny hjortur hjorvar hledis hlegestur hler hlif hlifar hlin hlini hljomur hlokk hlynur hnappdal hnefill hnifsdal hnikar hnikarr hoang hoani hobart " +
  "hobert hocine hodd hofland hofteig hogna hogni holden holgeir holger holland holley holli hollie hollis hollyn holm holmar holmberg holmbert holmbjorg holmdis holmfastur holmgeir holmgrimur " +
  "holmkell holmsteinn holt holti homero hong honora honore horace horacio horatiu horea horia horst horst-dieter horst-gunter horst-peter hortencia hortense hortensia hortenzia horymir hosea " +
  "hoseas hoskadem hoskuldur houcine houda houston howard howell hoyt hraerekur hrafn hrafna hrafnan hrafnar hrafnbergur hrafnborg hrafndal hrafndis hrafney hrafnhildur hrafnkatla hrafnkell " +
  "hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraunberg hraundis hredhaan hrefna hreimur hreinberg hreindal hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hroi " +
  "hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutur hrvoje hsin-hung hsin-i hsin-yu hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-hsia hsiu-hua hsiu-lan " +
  "hsiu-lien hsiu-ling hsiu-mei hsiu-ying hsiu-yu hsiu-yun huban hubert hubertine hubertus huda hudavent hudson huey hugberg hugbjorg hugbjort hugborg hugdis hugh hughie hugi huginn hugleikur " +
  "hugljuf hugo hugrun hugues huguette hui-chen hui-ling hui-mei huia hukumdar huld hulda huldar huldis huldrun hulya humaira humayra humberto humeyra humi humoyun humphrey hunalp hunbjorg " +
  "hunbogi hundis huni hunn hunor huntley huong hurdogan hurican hurley hurmet hurside huruyet huryasar huseyin huseyn huseynqulu husmen husnuhal hussain hussein huston huu huxley huy huzaifa " +
  "huzuri hvammdal hvannar hvitfeld hvonn hyltir hylur hyman hynek hyrum i-an i-chen i-ching i-chun i-fei i-hsiung i-hsuan i-ting iacob iain ian iancu ianis iara iasmina ibaad iban iben ibeth " +
  "ibidapo ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrani ibrohim ibun ica icha icimbike ida idalia idda ide idell idella idik idika idiris idrees idris idriz idun ieremia iesa iesha " +
  "ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan " +
  "ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita ila ilah ilalmis ilan " +
  "ilana ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ildiz ileana ileen ilene ilenia ilga ilgi ilham ilhan iliana ilias ilie ilija ilim ilinca ilir ilja ilka ilkbahar " +
  "ilkim ilkin ilkka ilklima illa illiana illugi ilmafer ilmari ilmars ilmur ilona ilonka ilper ilqar ilsa ilse ilsu ilteris ilyas ilyes ilze ima iman imane imani imants imaran imari imelda " +
  "imene imer imge imi imke immanuel immo immy imogen imogene imona imran imre imren imrich imrihan imron ina inaaya inaki inancli inara inaya incifir inda indah indali indi indiana indie " +
  "indira indra indrajit indre indrek indrikis indy indya ine inell ines inese ineta inez ing-britt ing-marie inga inga-britt inga-lill ingalill ingberg ingbert ingdis inge ingeborg ingeburg " +
  "ingegard ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingey inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna " +
  "ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda ingimundur ingiros ingisol ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur ingrid ingrida ingried ingrun " +
  "inguna ingunn ingvaldur ingvar ingveldur ingvi inigo inioluwa inka inken inkeri inmaculada inna inocencio inocentiu inqilab insa insaf inta intan intihap intiqam intizar ioan ioana ioanina " +
  "ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif ippazio iqra ira iran ireland irelyn irelynn iren irena irene iretioluwa irfan iriana iridenta irie irina " +
  "irine irinel irish irja irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irpa irsad irungu irunn irvin irving irwan irwin irya " +
  "iryna isa isaac isaack isaak isabel isabela isabell isabella isabelle isabelly isac isacc isack isadora isadore isael isafold isai isaiah isaias isaih isak isalind isaline isamar isaque isar " +
  "isarr isaura isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa isey isfandiyor isfold isgeir isha ishaan ishan ishani ishanvi ishildur ishita ishmael ishola isholm ishwar isiah isidor " +
  "isidora isidore isidoro isidro isikay isiman isin isis isla islam islaug isleif isleifur islime islom ismael ismail ismar ismayil ismet ismey ismik ismo ismoil isobel isol isold isolde " +
  "isolfur isolina isom isra israel israfil isreal isrun issa issabella issac issack issi issol istvan isveig ita italia italo italy itzayana itzel itziar iulia iulian iuliana iuliu iunn iurie " +
  "iustin iustina iustinian iva ivan ivana ivanka ivanna ivano ivar ivars ivecen ivelisse iver iverson iveta ivette ivey ivica ivie ivka ivo ivon ivona ivone ivonne ivor iwan iwo iwona ixtiyar " +
  "iyabode iyadunni iyana iyanna iyiyurek iyla iymona iyonna izaac izaak izaaz izabel izabela izabele izabella izabelle izaiah izak izan izayah ize izel izetta izgu izidor iztok izzabella " +
  "ja'far jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar jabir jabr jabril jabulani jacalyn jacari jace jacee jacek jacelyn jacen jacey jaci jacie jacinda jacinta jacintha " +
  "jacinto jackeline jackelyn jacki jackie jackline jacklyn jacklynn jackson jacky jaclyn jaclynn jacob jacobi jacobine jacobo jacobus jacoby jacolby jacopo jacorey jacqualine jacque jacquelin " +
  "jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacquie jacquline jacqulyn jacy jad jada jadah jadan jadelyn jaden jader jadiel jadin jadon jadranka jadwiga jadyn jae " +
  "jaeda jaeden jaedon jaedyn jael jaela jaelen jaelin jaelyn jaelynn jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagger jagrati jagvi jahaira jahangir jahanzeb jahari " +
  "jahaziel jahdami jahdari jaheim jahiem jahir jahiz jahlil jahm jahmir jahongir jahzara jai jaida jaidan jaide jaiden jaider jaidyn jaila jailen jailene jailyn jailynn jaiman jaime jaimee " +
  "jaimie jaina jair jairaj jairo jairus jais jaison jajuan jaka jakai jakari jakayla jake jaki jakob jakobe jakobi jakobina jakobs jakoby jakop jakov jakub jala jalaal jalal jalani jalaya " +
  "jalayah jaleah jaleel jalees jaleesa jalen jalia jalil jalin jalisa jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jalyssa jama jamaal jamaica jamal jamalia jamall jamar jamarcus " +
  "jamari jamarion jamarius jamaya jame jamee jameel jameer jameka jamel jamell jamere james jamesha jameson jamey jami jamia jamiah jamie jamie-lee jamie-leigh jamieson jamil jamila jamilah " +
  "jamin jamir jamison jamiya jamiyah jammie jamon jamshid jamya jan jan-ake jan-erik jan-olof jan-peter jana janae janai janaki janani janay janaya jane janea janean janee janeen janel janell " +
  "janella janelle janelly janely janene janessa janet janeta janeth janett janetta janette janey janez jani jania janiah janic janice janick janie janiece janik janin janina janine janis " +
  "janise janita janiya janiyah janja jankat janko jann janna jannah janne jannet janneth jannette janni jannie jannik jannika jannis jano janos janosch jansen januja janus janusz janya janyce " +
  "janyla japhet japheth jaquan jaquelin jaqueline jaquelyn jaquez jara jarad jared jarek jarell jaren jaret jareth jarett jari jariah jariel jarius jarkko jarl jarlath jarleth jarmila jarmo " +
  "jarnbra jarne jarngrimur jarno jarod jarolim jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarrell jarren jarret jarrett jarrod jarron jarun jaruthip jaruwan jarvis jarwa jarwadi " +
  "jarwi jase jasen jashawn jashua jasiah jasiel jasin jasir jasleen jaslene jaslyn jaslynn jasmani jasmijn jasmin jasmina jasminka jasmit jasmyn jasmyne jasna jason jasur jaswadi jatgeir jati " +
  "jatin jatmiko jatmundur jaunita javan javaris javen javeon javi javian javien javier javiera javin javion javohir javon javontae javonte jawad jax jaxen jaxon jaxsen jaxson jaxton jaxtyn " +
  "jaxx jaxxon jaxyn jaya jayadi jayce jaycee jayceon jayci jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaydyn jaye jayeng jayla jaylah jaylan jaylani jaylee jayleen jayleigh jaylen " +
  "jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayquan jayse jaysen jayshawn jayson jayven jayvion jayvon jazelle jazeps jaziah jaziel jazlyn jazlynn " +
  "jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jean jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc " +
  "jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana jeane jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette " +
  "jeannie jeannine jeannot jeanny jeanpaul jeb jebet jecinta jed jedediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry jefri jeison " +
  "jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemima jemimah jemma jemutai jen-chieh jena jenae jenaro jene jenee jenel jenell jenelle jenesis jenessa " +
  "jenetta jenette jenevieve jeni jenica jenice jenifer jeniffer jenine jenipher jenise jenna jennah jennette jenni jennica jennie jennifer jenniffer jennings jenny jennyfer jeno jens " +
  "jens-peter jens-uwe jensen jensina jenson jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jerell " +
  "jereme jeremey jeremi jeremiah jeremias jeremie jeremy jergus jeri jeriah jerica jericho jerilyn jerimiah jerker jermain jermaine jerman jermey jermiah jernej jerneja jerod jeroen jerold " +
  "jerome jeromy jeron jeronimo jerono jerop jerotich jerrad jerred jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold jerron jerry jerson jeruto jeryl jerzy jes jesca jesenia jeshua " +
  "jesiah jesica jeslyn jesper jess jessa jessalyn jesse jessee jessenia jessi jessiah jessica jessie jessika jesslyn jessy jesus jesusa jethro jetmir jeton jett jetta jettie jevgeni jevon " +
  "jewell jezups jhalak jhan jhene jhett jhoan jhoana jhon jhonatan jhonny jhony jia jianna jie jil jill jillian jim jimena jimi jimmie jin jina jinawi jindra jindrich jindriska jing jinjuta " +
  "jinthe jiovanni jip jiraiya jireh jiri jirina jiselle jitka jitrin jiya joa joachim joacim joakim joan joana joanie joann joanna joanne joannes joannie joao joaquim joaquin joaquina joash " +
  "jobst jocelin joceline jocelyn jocelyne jocelynn jochem jochen jochum jodee jodi jodie jodis jody joe joel joell joella joelle joellen joely joep joerg joeri joeseph joesph joetta joette " +
  "joey joffrey johan johana johann johanna johannah johanne johannes johans johathan johna johnathan johnathon johnell johnetta johnette johney johnie johnmichael johnna johnnie johnny " +
  "johnpaul johnson johnstone johny joi joie jokla joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe jolee joleen jolene jolie jolien jolijn jolin jolina joline jolyn jolynn " +
  "jomar jomundur jon jona jonah jonanna jonar jonas jonasina jonatan jonathan jonathen jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jonell jonelle jones joney jongeir jonhildur " +
  "joni jonida jonina joninna jonmundur jonna jonnie jonny jono jonpaul jonsteinn jony joojo joona joonas joonatan joost joppe jora joram joran jordan jordana jorden jordi jordin jordon jordy " +
  "jordyn jordynn joren jorfi jorg jorg-peter jorge jorgen jorgina jori joris jorja jorlaug jorma jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jory jos josafat josalyn josavin " +
  "joscelyn jose josebina josee josef josefa josefiina josefin josefina josefine joselin joseline joseluis joselyn josep joseph josepha josephat josephina josephine josephus josette josey " +
  "joshua joshuah josiah josiane josianne josias josie josip josipa josko joslyn joslynn joso jospeh josphat josphine josse josselyn jossie josslyn jost josteinn josua josue josy jouko jouni " +
  "jourdan journee journei journi journie jovan jovana jovani jovanna jovanni jovanny jovany jovi jovie jovin jovina jovita jovon joya joyce joycelyn joye joyline jozef jozefa jozefina joziah " +
  "jozica jozo jozsef jream jrue juan juana juancarlos juanita juanito juanpablo judah judd jude judea judi judie judit judita judith judson judy juel juelz juergen juha juhana juhani juho " +
  "jui-en jukka jul jula jule julee julene jules juli julia julian juliana juliane juliann julianna julianne julie julie-anne julieann julieanna julieanne julien juliet julieta julieth julietta " +
  "juliette julija julijana julijs julio julious juliros julisa julissa julita julius juliusz jullian juma jumadi jumari jun juna june jung-hua juni junia juniana junie junious junius juno " +
  "juozas jupiter juraj jure jurek jurg jurgen jurgita juri jurij juris jurnee jurre jussi justas justen justin justina justinas justine justis justo juston justus justyce justyn justyna jusuf " +
  "jutta juul juulia juuso juvenal juventino juwan juwon jyoti jyrki jytte kaamil kaan kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kace kacee kacen kacey kachela kaci kacie kacper " +
  "kacung kacy kada kade kadeem kaden kadence kader kadie kadin kadinana kadir kadri kady kadyn kaeden kaedyn kaeja kael kaela kaelan kaeli kaelin kaelyn kaelynn kafeel kage kahina kahir kahlan " +
  "kahlani kahlil kahu kahurangi kai kai-hsiang kai-uwe kaia kaiden kaidence kaidyn kaija kaila kailah kailani kailee kaileigh kailen kailey kaili kaily kailyn kailynn kain kaine kainoa kaique " +
  "kaira kairav kairi kairo kaisa kaisen kaiser kaisley kaison kaitlin kaitlyn kaitlynn kaius kaiya kaizen kaj kaja kajen kajetan kajji kajsa kajus kakali kaktus kala kalan kalani kalbi kaldi " +
  "kalea kaleah kaleb kalee kaleem kaleema kaleena kalei kaleigh kalel kalen kalena kaleo kalervo kalevi kaley kalgay kali kalia kaliah kalib kalie kalim kalin kalina kalista kaliyah kalla " +
  "kalle kallen kalli kallie kalman kalmann kalmar kalob kalpit kaltrina kalvin kalyn kalynn kamal kamala kamani kamar kamara kamari kamaria kamarion kamau kamaya kambali kambree kambria kamden " +
  "kamdyn kameron kameryn kami kamia kamiah kamidin kamiel kamil kamila kamilah kamilla kamille kamilly kamiya kamiyah kamma kamolchanok kamora kamran kamren kamrin kamron kamryn kamya kana " +
  "kanak kanan kanda kandace kandef kandi kandice kandis kandy kane kanesha kani kania kanini kanisha kaniya kaniyah kannon kanon kanpulat kaori kapagan kapitola kaprasius kapri kar kara " +
  "karaamat karabas karaca karaer karah karakucak karalyn karam karan karanbay karani karanja karatas karcan kardelen kardi kare kareem kareen karel karely karen karena karey kari karie karim " +
  "karima karimah kariman karime karimi karin karina karine karis karisa karisma karissa karitas kariuki karja karkur karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg " +
  "karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla karlee karleen karleigh karlene karles karley karlfried " +
  "karlheinz karli karlie karlijn karlina karlinna karlis karlo karlos karlotta karlton karlukhan karly karlyn karman karmen karmyn karna karo karol karola karolien karoliina karolin karolina " +
  "karoline karolis karoly karolyn karon karren karri karrie karrington karry karsa karsana karsen karson karsten karsyn karta karter kartier kartika karvel kary karya karyl karyme karyn kasam " +
  "kasandra kase kasen kasey kash kasha kashan kashif kashish kashmir kashton kashvi kasi kasia kasie kasif kasim kasimir kasiran kasiyah kason kaspar kaspars kasper kassandra kassi kassidy " +
  "kassie kassim kastiel kastriot kasusra kasyn kata kataleya katalin katalina katana katariina katarina katarinus katarzyna katcha kate katelijne katelin katelyn katelynn kateri katerina " +
  "katerine katey kathaleen katharina katharine katharyn kathe katherin katherina katherine katherinne kathern katheryn katheryne kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin " +
  "kathrine kathryn kathryne kathy kathyrn kati katia katica katie katie-louise katilyn katina katinka katja katla katleen katlin katlyn katlynn kato katri katrice katrien katriina katrijn " +
  "katrin katrina katrine katriona kattie katty katy katya kauko kauri kauthar kaver kavin kavon kavurt kavya kawaca kawaya kawkab kawthar kay kay-uwe kaya kayagun kayce kaycee kaycen kayci " +
  "kaycie kaydance kaydee kayden kaydence kaydin kaye kaygusuz kayit kayla kaylah kaylan kaylani kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kaylie kaylin " +
  "kaylon kaylyn kaylynn kayne kayrabay kaysan kaysen kayson kaytlin kaytlyn kayun kazi kazim kazime kazimierz kazimir kazuya keagan keaira kealan keana keandre keanna keano keanu keara keasia " +
  "keaton kecia kedrick keegan keelan keeley keelie keely keena keenan keesha keeva kefser kegan kehlani keiara keijo keila keilah keilani keily keion keira keiry keisha keith keji kejuan kekoa " +
  "kelami kelan kelani kelby kelcey kelci kelcie keld kelechi keli kelis kellan kelle kellee kellen keller kelley kelli kellie kelly kelly-anne kelly-marie kellyann kellye kellyn kelsea kelsee " +
  "kelsey kelsi kelsie kelsy kelton kelvin kemal kemari kemba kemberly kemboi kemper kemuma kemunto kena kenadee kenadi kenadie kenai kenan kenari kenda kendal kendall kendel kendell kendra " +
  "kendric kendrick kendyl kendyll kenedy kenes keneth kenia kenichi kenisha kenith kenji kenlee kenleigh kenley kenn kenna kennadi kennady kennard kennedi kennedy kennet kenneth kenney kennie " +
  "kennith kennon kennth kenny kensington kensley kent kenter kenth kenton kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzlee kenzley kenzo keon keona keondre keoni keonna keonte " +
  "keosha kera keran keren keri kerim kerime kerin kerman kermit kerri kerrie kerrigan kerry kerstin kerttu kerubo kerwin kesha keshaun keshawn keshia kestutis kete ketilbjorg ketilbjorn ketill " +
  "keturah kevan keven kevim kevin kevon kevyn keya keyaan keyana keyanna keyara keyla keylee keyon keyona keyonna keysha keyshawn kezban kezia keziah khaalid khaan khadidja khadija khadijah " +
  "khai khalani khaled khaleesi khali khalia khalid khalif khalil khalilah khaliyah khamari khanyisile khari khaza khloe khloee khoa khristian khristopher khyree kia kiaan kiah kian kiana " +
  "kiandra kianna kiano kiara kiaran kiarie kiarra kibar kibet kiddy kiefer kiel kiera kieran kiernan kieron kierra kiersten kierstin kierstyn kiesha kieth kifaye kike kikelomo kiki kilee kiley " +
  "kilian kilicbay kiljan killian kilonzo kim kimani kimanzi kimathi kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimeu kimi kimiko kimmo kimora kimutai " +
  "kindra kinel kinga kingsley kingston kinlee kinleigh kinley kinsey kinslee kinsleigh kinsley kinuthia kinyanjui kinyua kinzie kinzley kioko kiona kip kipchirchir kipchumba kipkemboi kipkemoi " +
  "kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirat " +
  "kirby kirgiz kiri kirk kirkland kirra kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstyn kirt kirui kisha kitan kitana kitti kittie kivilcim kiya kiyah kiyan kiyana kiyasi kiyomi " +
  "kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran kjarr kjarrval kjartan kjarval kjeld kjell kjersti kjetil kjoi klaas kladia klaengur klaire klara klare klarissa klas klaudia " +
  "klaudie klaus klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija klavs klay klayton klea klemen klemens klement klementina klemenz kleopatra " +
  "kliment kloe kloey klothilde knaran knarran knorr knox knud knut knutur koa kobe kobi kobie koby kocabas kocak kockan koda kodchaporn kodi kodie kody koech koen koenraad kofi koggi koha " +
  "kohen kohl kojo koker koko koktas kolawole kolbe kolbeinn kolbie kolbjorg kolbjorn kolbra kolbrun kolby koldan koldis kole kolfinna kolfinnur kolfreyja kolgrima kolgrimur kolin kolka kollin " +
  "kolmar koloman kolskeggur kolson kolt kolten kolton kolur koncagul konguralp konkordia konner konnor konny konrad konradus konstantin konstantinos konstantinus konstanty konstanze konul " +
  "kooper kopan kopur kora koray korben korbin korbinian korbyn kordell kordula korede koren korey kori korie korina korinna korir korka korkmazalp kormakur kornel kornelia kornelija kornelius " +
  "korra kort kortney korugan kory kosemen kosgei kosisochukwu kosukhan kotryna kotuz kourtney kraig kraki kreszentia kreszenz krew kria kriemhild kris krish krisha krishna krisjanis kriss " +
  "krissy krista kristal kristall kristan kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristel kristen kristens kristensa krister kristers kristey kristfinnur " +
  "kristgeir kristi kristiaan kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin kristina kristine kristinn kristjan kristjana kristjon kristjona kristlaug " +
  "kristlaugur kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer kristolina kristopher kristros kristrun krists kristupas kristvaldur kristveig " +
  "kristvin kristvina kristy kristyn kristyna krisztian krisztina krisztofer kritika krossdal krummi kruz krysta krystal krysten krystian krystin krystina krystle krystof krystyna krzysztof " +
  "ksawery ksenija kuan-hung kuan-lin kuan-ting kuan-yu kubran kuddusi kujoe kujtim kullervo kulnun kumar kumiko kumral kumush kunaporn kuncara kunibert kunigunda kunigunde kunkyi kuno kunthara " +
  "kuo-hsiung kuo-hua kuo-jung kuria kurnia kursad kurt kurtis kushtrim kustaa kusuma kutay kutgun kutun kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi " +
  "kweku kwesi kya kyah kyaire kyalo kyan kyana kyanna kyano kyara kyden kye kyla kylah kylan kylar kyle kylea kylee kyleigh kylen kylene kyler kyley kyli kylian kylie kylin kyllian kyllikki " +
  "kylo kymani kymberly kyndal kyndall kyndra kyng kynlee kynleigh kynslee kyosuke kyra kyrah kyran kyree kyren kyrie kyrin kyro kyron kyrsten kysen kyson kyzer laban labeeb labib labinot labuh " +
  "lacee lacey lachelle lachlan laci lacie lacin lacramioara lada ladarius ladawn ladina ladislau ladislaus ladislav ladislava ladli ladon ladonna laeeq lael laela laerke laetitia lafayette " +
  "lage lahiah laia laika laiken laikyn laila lailah lailani laimonis laina laine lainey lainie laiq laird lais laisha laith lajita lajlaj lajos lajuan lajuana lakeisha lakelyn lakelynn laken " +
  "lakendra lakenya lakesha lakeshia lakia lakiesha lakin lakisha lakita lakota laksana laksh lakshit lakshmi lakyn lala lale lalita lalo laly lamar lamarcus lamarr lambert lamberto lameck " +
  "lamine lamonica lamont lamonte lamya lan lana lanae lanang landan landen landin landis lando landon landry landyn lanell lanelle lanette laney langalibalele langat langgeng langston lani " +
  "lanie lanita laniya laniyah lanjar lanna lannie lanny lanora lantar laoise laora laqeet laquan laquanda laquisha laquita lar lara lara-sophie larae laraine laramie laras larensina larent " +
  "larentius laretta larey larhonda larisa larissa larita larkin laron laronda larry lars lars-ake lars-erik lars-goran lars-olof larson larue larus lary lasandra lascar lashae lashanda lashaun " +
  "lashawn lashawna lashawnda lashay lashon lashonda lashunda lasmanto lasmono lasonya lasse lassi laswi laszlo latanya latarsha latasha latashia latavia lateef latesha lathan latia laticia " +
  "latif latika latina latisha latonia latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha laufar laufey laufhildur laufkvist laufland lauga laugdal laugey laugi " +
  "launa laura lauralee laurance laure laureano laureen lauren laurence laurene laurens laurent laurentia laurentiu laurenz lauretta laurette lauri laurian lauriane laurice laurie laurin " +
  "laurina laurine lauris laurita laurits lauritz lauro lauryn laurynas laus laust lautaro lavada lavanya lavar lavaughn lavell lavelle lavenia lavera lavern laverna laverne laveta lavina " +
  "lavinia lavize lavon lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrance lawrence lawrencia lawson lawton laxfoss laya layan layla laylah laylani laylo layna " +
  "layne laynee laynie layth layton lazar lazaro lazarus lazim laziz lazzaro lea-sophie leah leamon leana leander leandra leandre leandro leane leann leanna leanne leano leart leatha leatrice " +
  "lebron leda ledion ledun leeann leeanna leeanne leela leeland leen leena leeroy leesa leevi lega legawa leia leider leidy leif leifur leigh leigha leighann leighton leiknir leikny leila " +
  "leilah leilani leilany leire leisa leisha leja lejla leke lekha lela lelah leland lelia lemar lembah lemuel len lena lenah lenard lene leni lenin lenka lenn lenna lennard lennart lennarth " +
  "lennert lennie lennis lennon lennox lenny lenora lenord lenore lenox lenwood leo leobardo leocadia leocadio leokadia leola leon leona leonard leonardo leonce leoncio leone leonel leonhard " +
  "leoni leonia leonid leonidas leonie leonor leonora leonore leons leontin leontina leontine leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota ler lera lere leron leroy " +
  "lerze les lesa lesana lesia leslee lesley lesli leslie lesly leslye lessie lester leszek leta letha leticia leticija letisha letitia letizia lettie letty lev levar levente levern levi levin " +
  "levis levon levoslav lew lewis lex lexa lexi lexie lexington lexis lexus lexy leya leydi leyla leyla-katharina leylani leyli leyna leyre leyton lezize lezlie lhanzey li-chen li-chin li-ching " +
  "li-chu li-chuan li-hsiang li-hsueh li-hua li-ling li-mei li-yu li-yun lia liah liam lian liana liane lianna lianne lias liba liban libardo libbie libby liberto libia libni libor libusa " +
  "libuse lica liceth licia lida lidia lidija lidwina lidya lieke liene liepa liesa liesbet liesbeth lieschen liesel lieselot lieselotte liesl lieve lieven lieze lif lifdis liga ligia ligita " +
  "liisa lila lilah lili lilia lilian liliana liliane lilianna lilibeth lilija lilijana lilita lilith lilja liljan liljana liljar liljuros lill lilla lillemor lilli lillia lillian lilliana " +
  "lillianna lillie lillith lilly lillyan lillyana lillyann lillyanna lilo lilou lilyan lilyana lilyann lilyanna lilyanne liman limar limazah limon lin lina linah linas linberg linbjorg lincoln " +
  "lind linda lindah lindar lindberg linddal linddis linde lindell lindis lindita lindley lindsay lindsey lindsy lindy lineik linet linette liney lingny linh linhildur lini linkin linley linn " +
  "linnea linnie lino linsey lintang linton linus linwood linzy lio lioara lioba lionel lionell lipika liridon liridona lirim lirjan lisa lisa-marie lisabet lisamarie lisandra lisandro lisanne " +
  "lisbet lisbeth lise lise-lott lise-lotte lisebet liselott liselotte liseth lisette lisha lissa lissette lissi lissy listalin lita litzy liv liva livia livingstone livio liviu liwia liya " +
  "liyaaqat liyah liyaqat liz liza lizabeth lizbeth lize lizet lizete lizeth lizette lizz lizzette lizzie lizzy ljiljana ljos ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa ljubov " +
  "ljudmila ljufur llewellyn lloyd lluvia loa lochlan lodewijk lodovico loek loes lofn loftur loftveig logan logey logi lohit loic loice loida lois loise lokbra loke loki lola lolita loma lon " +
  "lona londa londisizwe londiwe londyn londynn loni lonie lonna lonnie lonny lonzo lopa lora loraine loralee loralei loran lorcan loreal loredana loree loreen lorelai lorelei loreley loren " +
  "lorena lorene lorens lorenz lorenza lorenzo loretha loreto loretta loretto lori loriann lorianne lorie lorik lorin lorina lorinda lorine loris lorita lorna lorne lorraine lorretta lorri " +
  "lorrie lory loryn lotfi lothar lotta lotte lotti lottie lou louana louane louann louanne louella louetta loui louie louis louisa louise louka louna lourdes lourenco lousie louvenia lova " +
  "lovell lovella lovie lovina lovis lovisa lovre lovro lowe lowell lowie loy loyce loyd loyola luan luana luann luanna luanne luara luay lubica lubomir lubomira lubor lubos luboslav luboslava " +
  "luc luca lucas lucca luce lucentiu lucero lucette luchino lucho luci lucia lucian luciana lucianna luciano lucie lucien lucienne lucija lucila lucile lucille lucina lucinda lucio lucious " +
  "lucius lucrecia lucretia lucretiu lucrezia lucus lucy ludek ludger ludie ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovicus ludovit ludvig ludvik " +
  "ludwig ludwina lue luej luella luena luetta lufen luhung luigi luigia luigina luis luisa luisana luise luisina luitgard luiz luiza lujza luka lukas lukasz luke lukita lukka lukman lula " +
  "luljeta lulu luluh lulut lulzim luminita lumir luna lundi lungile lunna lupe lupita luqmaan luqman lura lurhur lurline lusia lusinda lut luter lutf lutfan lutfi lutgarde lutgardis lutgart " +
  "luther luthfi lutz luuk luvenia luverne luvisa luwar luwes lux luyanda luz luzia luzie luzius luzmira lwandile lya lyam lyanna lyda lydell lydia lydiah lydiane lydianne lydie lykke lyla " +
  "lylah lyle lyman lyn lyna lynda lyndell lynden lyndi lyndon lyndsay lyndsey lynell lynelle lynette lyngar lyngberg lynlee lynley lynn lynna lynne lynnea lynnette lynsey lynwood lyra lyrik " +
  "lysiane lytingur maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaya maaz maazin mabad mabel mabelle mabil mable mac macarena macaria macario macauley " +
  "macayla macee maceo macey macharia machelle maci macide macie maciej mack mackenna mackenzi mackenzie mackie macklin macon macs macy madalena madalin madalina madaline madalyn madalynn " +
  "madani madara maddalena maddex maddie maddison maddix maddox maddux maddy madelaine madeleine madelene madelief madelin madeline madelon madelyn madelyne madelynn madelynne madge madhav " +
  "madhavi madie madilyn madilynn madina madisen madison madisson madisyn madiyan madleina madlen madlyn madolyn madonna madyan madysen madyson mae maegan mael maelee maelle maelyn maelynn " +
  "maelys maeva maeve mafalda maftuna magali magalie magaly magan magarete magda magdal magdalen magdalena magdalene magdaline magdolna magen magg magga maggey maggi maggie maggy magna magndis " +
  "magne magnea magnes magney magngeir magnhildur magni magnus magnusina magny magret magrit maha mahad mahala mahalia mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa " +
  "mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahir mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maicol maida maidis maie maighread maija maik maike " +
  "maiken maikol maila maile maimuna maimunah maina maingi maira maire mairead mairin mairtin maisa maisha maisie maisol maison maisy maisyn maite maivi maiya maizie maj maj-britt maj-lis maja " +
  "majd majdi majdy majeed majella majken majvor makaela makai makaila makala makan makara makarena makari makau makayla makaylah makeda makeen makena makenna makenzi makenzie makhi makiah " +
  "makinley makiya makiyah makokha makori maks maksim maksimiljan maksude maksur maksymilian makuta makyla mala malachi malachy malaika malak malakai malakhi malaki malani malaya malayah " +
  "malaysia malcolm malcom malea maleah maleek malek malen malena malene malgorzata malhildur malia maliah malik malika malikai malin malina malinda malio malique malisa malissa maliya maliyah " +
  "malka malky malla malle mallie mallori mallorie mallory malorie malou malte malthe malu malva malvin malvina malwina mamadou maman mamen mamie mammie mamun manaaki manabu manadis manaf manah " +
  "manaia manan manawa manbir manca manda mandi mandie mandla mandlakhe mandy manel maney manfred mani manila manja manley mannie manny manola manole manolo manon mansurali mantas mante manthan " +
  "manu manuel manuela manuelita manuella manuelle manus manya maqsud mara mara-julie maraea marah maranda maras marbella marbjorn marc marcantonio marcel marcela marcelina marceline marcelino " +
  "marcell marcella marcelle marcello marcellus marcelo marchelle marcheta marci marcia marcial marciano marcie marcin marcio marco marcoantonio marcos marcu marcus marcy mardell mardis maree " +
  "mareen mareike mareikura mareile marek mareks marel marela marella marely maren marese marey marga margana margaret margareta margarete margaretha margarethe margarett margaretta margarette " +
  "margarida margarite margaritha margarito margaud margaux marge margeir margene margery margherita margie margit margita margitta margo margot margoth margret margreth margrethe margrieta " +
  "margrimur margrit margrith margrjet marguerite margunnur margurite margus marguy margy mari maria-luise maria-theresia mariadi mariaelena mariah mariajose mariam mariama marian mariana " +
  "mariane marianela mariangela mariann marianna marianne mariano marias maribel maribeth marica maricel maricela maricella maricica maricruz marie marie-ange marie-anne marie-cecilie " +
  "marie-christine marie-claire marie-claude marie-france marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noelle " +
  "marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese mariechen marieke mariel mariela mariele mariella marielle marieluise marietta mariette marija marijan marijana " +
  "marijane marijke marijn marijon marika mariko marilee marilena marilou marilu mariluz marilyn marilynn marin marinda marinela marinella marinette marinka marino marinus mario marioara " +
  "mariola marion maris marisa marise marisel marisela marisha marisol marissa maristela marit marita marite maritta maritza mariuca mariuerla marius mariusz marivel mariya mariyah marja " +
  "marja-leena marja-liisa marjaana marjan marjana marjanca marjatta marjean marjeta marjo marjon marjona marjorie marjory marjukka marjut markanthony markas markayla markeith markel markell " +
  "marketa marketta markia markie markita markku marko markrun markus marla marlana marlaug marlee marleen marleigh marlen marlena marlene marleny marley marli marlie marlies marliese marline " +
  "marlis marlise marlo marlon marlow marlowe marly marlyn marlys marlyse marna marni marnie marnix marolina maron maroof maros marquan marquel marquell marques marquetta marquette marquez " +
  "marquita marri marsa marselia marselina marsellius marsha marshall marshawn marshell marsibil marsilia marsito marsudi marsy marta martaka martana martani marte marteinn martel martell " +
  "martez martha marthe marthen marti martijn martim martina martine martino martirio marton martta martti marty martyn martynas marus marusa marva marvella marvin marvis marwa marwata mary " +
  "marya maryadi maryah maryalice maryam maryan maryann maryanna maryanne maryanto marybelle marybeth marye maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylene marylin " +
  "maryline marylou marylouise marylyn marylynn maryn maryrose maryse marysol maryssa maryvonne marzena masa masar masen maside masika masinde massiel massimiliano massimo massinissa masume " +
  "masyn matas matea matei matej mateja mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathys mati matias matic matija matilda matilde matiss " +
  "matiu matjaz mato matous matta mattea matteo matthaus matthea matthew matthews matthia matthias matthieu matthijs matthilda matthildur matti mattia mattiana mattias mattie mattina mattison " +
  "matty matus matyas maud maude maudie mauno maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurits mauritz maurizio mauro maurus maury maurycy mavie mavis mavrick max " +
  "maxence maxi maxie maxime maximiano maximilian maximiliano maximilien maximillian maximino maximo maximus maxine maxton maxwel maxwell maxx maya mayah maybell maybelle maycee maye mayer " +
  "mayerly maykol mayla maylee maylin mayme maynard maynur mayra maysa mayson mayte maza mazie mazlum mbithi mboya mbugua mburu mcarthur mccoy mcebisi mckay mckayla mckenna mckenzi mckenzie " +
  "mckinlee mckinley mckinzie mea meabh meagan meaghan meah mearl mechelle mechthild mechthilde mechtild mecide mecit meda medard medeja medina meelis meena meera mees mefarettin mefharet megan " +
  "megane meggan megha meghan meghana meghann mehdi mehdiqulu mehdiye mehin mehki mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mei mei-chen mei-chu mei-chuan mei-feng mei-hua mei-hui " +
  "mei-lan mei-li mei-ling mei-ying mei-yu mei-yun meibh meik meike meilani meinhard meinolf meinrad meir meira meja mekayla mekhala mekhi mekkin mekkino mel melaha melaine melani melania " +
  "melanie melanine melannie melany melba melchior melchor meleah melek meleknur melia melichar melihcan melikkan melina melinda melisa melissa melissia melita melitta melker melkior melkolmur " +
  "melkorka melle mellie mellisa mellissa melodee melodi melodie melonie melony melrakki melros melton melul melva melville melvin melvina melvine melvyn melwin melynda melyssa memili memphis " +
  "mena menachem mendel mendy menfeat mengi menguc menisan mensalder meral meranda merba mercedes mercedez mercer merche mercyline merdi mereana meredith merel meret merete merethe mergim meri " +
  "merida merideth meridith meriem merijn merike merilyn merim merissa merita merja merkur merl merle merlene merlin merlyn merna merri merrick merrie merrilee merrill merritt mert mertel " +
  "mertie merton merva merve mervi mervin mervyn merwin mery meryem meryeme meryl merzuk meshack meshur messiana mestur mesude mesut meta metehan methusalem metin metinkaya metka metod metrine " +
  "metta mette metusalem meveddet mevludiye mevlut mey meyer meyhanim meyransa meyvant mezide mia miabella miah mias micael micaela micah micaiah micayla miceal micha michael michaela michaele " +
  "michaella michail michal michala michale micheal micheala michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michiel mick mickael mickayla mickel " +
  "mickey micki mickie micky mie mieke miel miesha mieszko migdalia migel migle mignon miguel miguela miguelangel miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihin mihkel " +
  "mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela mikaelina mikaere mikah mikaila mikako mikal mikala mikayil mikayla mikaylah mikeal mikel mikelis mikell mikels mikey mikhail " +
  "miki mikjall mikkael mikkalina mikkel mikki mikko miklos miko mikolaj mikulas mikyas mila milada milagro milagros milah milan milana milani milania milay milburn milcah milda mildinberg " +
  "mildred mileena milena miley milford milica milissa milka milkah milla millaray millard mille millicent millie milly milo milorad milos miloslav miloslava milosz milota milou milovan milton " +
  "miluse mimi mimir mimmi mimoza mimy min mina minda mindaugas mindi mindy minenhle minerva ming ming-che ming-chu ming-hui ming-hung ming-te ming-tsung minh minibe minna minney minnie minny " +
  "minodora minoru mio mioara miodrag miquel mir mira mirabela mirabelle miran miranda miray mirbadin mircea mirco mirdza mireia mireille mirela mirella mireya miriah miriam miriama mirian " +
  "mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh miroslav miroslava miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe miruna miryam misael mischa " +
  "misha mishat mislav misra missouri missy misti mistie mitali mitch mitchel mitchell mitchelle mitesh mitica mitra mitrut mittie mituru mitzi mitzie mitzy miya miyah miyesser mizhir mjalldis " +
  "mjallhvit mjoll mjollnir mjolnir mladen mlungisi mnqobi moa moberg modesta modesto modis modris modupe moey mofifoluwa mogens mohamad mohamed mohammad mohammed mohamud mohand mohini mohinur " +
  "mohlaroyim mohsim moira moises mojca mojisola mojisoluwa mojmir moli molli mollie molly momanyi momoko mona monae monalisa monet monica monicah monika monique monis monja monnie monroe " +
  "monserrat montana monte montel montez montgomery montie montrell montserrat monty mora moraa moradeke morayo mordecai mordechai moreen morena morenike moreno morgan morgane morgen mori " +
  "moriah moric morine morits moritz mork morolake morris morrison morten mortimer morton mose moses moshe mosi mosinmileoluwa mosunmola motunrayo mouloud mounir mourad moureen mourib mourine " +
  "moussa moya moyosore mozell mozella mozelle mthokozisi muarra mubariz mubetcel mubina mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur " +
  "mugo mugur mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar " +
  "muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhip muhiye muhsina muhyettin muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume " +
  "muktedir mulayim muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munda mundhildur mundina munene munezzer mungai muni munif muninn munisa munyao munyoki murad " +
  "murat muratcan muret muriel murielle muriithi murilo murimi murit murithi muriuki murl murod murphy murray murry mursalina mursinin mursita murti musa musafet musaffa musau musee musembi " +
  "musemma musfira mushtariy muskunaz muslim muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie " +
  "mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwanajuma mwanamisi mwangangi " +
  "mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti mya myah myasia mycah mychael mychal myesha myia myisha myka mykah mykayla mykel myla mylah mylan mylee mylene myles mylie mylo myr " +
  "myra myranda myriah myriam myrkjartan myrkvi myrl myrle myrmann myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis myrun mzamo naadir naail naajy naasih naasir naathim naazhim " +
  "nabeeh nabeel nabhan nabigh nabih nabil nabila nacer nachiket nacio nada nadeem nadege nadene nader nades nadeschda nadeshda nadezda nadhir nadia nadim nadin nadine nadiya nadja nadr nadya " +
  "nae naeem nael nafasat nafees nafesa nafii nafile nafis naftali nafula nagi naglis nahashon nahiara nahla nahomi nahuel nahum naia naiara naib naida naide naila nailah naim naima naimah " +
  "naimh nair naisha naiya naja najah najair najam najee najeeb najib najwa nakayla nakia nakif nakip nakisha nakita nakiya naksh nakul nala nalan nalani nalar naliaka nallely nam namiq nan " +
  "nana nanami nanci nancie nancy nand nandini nando nandor nanette nanjala nanna nannette nanni nannie nansy naoimh naoise naoki naoko naom naoma naomh naomi naomie naomy naoto napoleon " +
  "napoleone naradi narcis narcisa narciso narcisse nardi narfi narhanim nariah narimane naringul nariyah narji nas nasab naseem naser nash nasiba nasim nasir nasiru nasrullah nassim nastja " +
  "nasuf nat natacha natale natalee natali natalia natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa natascha natasha natashia natasja natasza nate natella nath " +
  "nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathasha nathen natiq natisha natividad natosha nattawun nattsol nattulfur naud nautica navaeh naveah naveen navi navya nawal " +
  "naya nayara nayaret nayareth nayeli nayely nayibe nayil nayla naz nazaret nazareth nazario nazende nazi nazidil nazim nazimet nazir nazli nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku " +
  "ndumiso ndung'u ndunge ndungu nduta nea neal neasa nebih nebiha nebojsa necati necdat nechama nechifor necilal necmettin necva ned neda nedas nedda nedjma nedra neel neelima neely neema " +
  "neena nefaret nefiye neftali neha nehemiah nehemias nehip neida neider neil neill neisti neja nejc nejdet nekesa nel nela nelcy nelda nele nelia nelida nelima nelio nell nella nelle nelli " +
  "nellie nelly nels nelson nelsy nelu nelya nemanja nena nenad nenna nenni neo neoma neomi neptun neptunus nerea nereida neriah neriban nerijus nerim neringa nerissa nermin nery nesfe nesip " +
  "neslinur neslisah nesmann nesrin nesrine nessa nestor neta nete netra nettie neva nevada nevaeh neval neve neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman " +
  "neymar neyran neza nezengul nezihi nezize ng'ang'a ngaire nganga ngari ngigi ngoc ngozi ngugi nhat nhien nhlanhla nia niah nial niall niam niamh nibaldo nicanor nicat niccolo nichakarn " +
  "nichelle nichifor nichol nichola nicholas nicholaus nichole nicholle nicholus nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole nickson nicky niclas nico nicoara nicodemo " +
  "nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nicolo nicu niculina niculita nicusor " +
  "nicuta nidhi nidia nidra niek niels nienke niesha nieves nigar nigel nigmet nihad nihai nihal nihan niharika niilo niina nik nika nikanor nikau nikhil niki nikia nikita nikki nikko niklas " +
  "niklaus niko nikodem nikol nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora niks niksa nikulas nila nilam nilcan nilda nile niles nili " +
  "nilima nilo nils nilsa nilson nilufar nimakoah nimrat nina ninetta ninfa nini ninioluwa ninna nino ninoska ninthe niracha nirgul nirja nisa nisha nissa nita nitara nitesh nives nixon niya " +
  "niyaga niyah niyaz niyazi niyilolawa njabulo njagi njala njall njenga njeri njeru njiru njogu njoki njola njoroge njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobuhle " +
  "noe noelani noeleen noelia noeline noella noelle noemi noemie noemy nohemi nohora noi noirin nojus nokkvi nokulunga nola nolan noland nolberto noleen nolen nollaig noma nomagugu nomalanga " +
  "noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla noni nonjabulo nonni nonso noor noora noortje noppakao nora norah norbert norberto norbey nore " +
  "noreen norene nori norica norina norine norma norman normand normann normunds norris norton norval norwood notburga nothando nott noud nour nout novah novalee novi novruz noxolo nozibusiso " +
  "nozima nozizwe nqobizitha nrima nuala nubar nubia nudret nugraha numi nuno nunzio nupdal nura nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri " +
  "nuria nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser nursim nurtac nurten nuru nurul nurulla nurullah nurveren nury nusa nutcha nutkrita nutwadee " +
  "nuyan nya nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasia nyawira nybjorg nydia nyesha nyla nylah nyle nynke nyoman nyomi nyongesa nyra nyree nyssa nzioka nzomo oaklee " +
  "oakleigh oakley oaklyn oaklynn oana oba obadiah obaid obanijesu obdulia obed obianuju obie obinna ocampo oceane ochieng ocie octav octavia octavian octaviana octavie octavio octavious " +
  "octaviu octavius oda odalis odalys odda oddbergur oddbjorg oddbjorn oddfreyja oddfreyr oddgeir oddhildur oddi oddkell oddlaug oddleif oddleifur oddmar oddny oddrun oddsteinn oddur oddvar " +
  "oddveig oddvor odelia odeline odell odessa odette odhiambo odhran odie odika odile odin odina odis odkanli odongo oduor oeshi ofeigur ofelia ofeliya oganer oge ogechi oget ogmunda ogmundur " +
  "ogn ogooluwa ogri ogulbas ogurata ogus oguzman oisin oiva oivind ojas ojasvi ojvind okanay okbay oke okechukwu okello okguclu okkas okoth okseven okta oktavia oktavius okto oktovia oktovius " +
  "okturemis okturk okumu okyalaz ola oladare oladimeji olaf olafia olafina olafur olajumoke olakunle olalla olan olanrewaju olansile olasunmbo olav olavi olavia olca oldag oldrich ole oleg " +
  "olegario olen olena oleta olevia olfert olga olgeir olgerts olgierd oli olimpia olimpian olimpiu olin olina oliva oliver olivert olivia olivie olivier olivija oliviu oliwer oliwier olle olli " +
  "ollie olly olnir olof ololade oloo olov olrun oluchi olufunke olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole " +
  "olveig olver olvir olwen olwethu olympia olyvia oma omaca omair omaira omaja oman omar omari omarion omeir omer omi omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi " +
  "omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel ondieki ondolfur ondrej oneal oneida oneil onel onesmus ongay ongen oni onie onkar onni onnie onofre " +
  "onsal onuker onundur onur onurcan onursu onveer onyango onyinye oona oonagh opan ophelia ophelie opiyo opung oqtay ora oralia oran oranli orazio orbekk orbrun orcin orduxan oren oreofe " +
  "orestas oreste orfelina orfeus orfhlaith orfiye orgun orhan ori oriana orie orik orin orinder orion oris orjan ork orka orla orlagh orlaigh orlaith orland orlando orlaugur orlin orlygur " +
  "ormar ormhildur ormur orn orna ornella orni ornolfur orpha orri orrin orsolya orson ortak ortansa ortrud ortrun ortwin oruc orval orvar orvil orville orvokki orxan oryurek osa osama osamu " +
  "osbaldo osborne oscar osha osie osiel osiris osiyo osk oskar oskari oskars osland osman osmann osmar osmo osp ossama ossi ossian ossie ossur osten osunleke osvald osvaldo osvalds osvaldur " +
  "osvifur oswald oswaldo oswin otabek otakar otavio otay otfried otha othmar otho otieno otilia otilija otis otkatla otkell otmar oto otri otta ottar ottarr ottavio ottfried otti ottie ottilia " +
  "ottilie ottis ottmar otto ottokar ottomar ottone otur otylie ouanes ouida ouma oussama outi ove ovidio ovidiu oviya ovli ovun owais owen owethu owino owuor oxana oxar oxdal oxndal oyenike " +
  "oyindasola oymak oysha oystein oyvind ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun " +
  "ozgur ozias ozie oziel ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie ozzy paavo pabla pablo paca pachongruk pacifica paco pada " +
  "paden padma padmi padraic padraig padraigh padraigin pahal pai-han pai-hung pai-jui pai-lin pai-yen pai-yu paige paiman paislee paisleigh paityn paivi paivikki pak paker pakjira paksu pala " +
  "paldis paley palhanna palhildur palin palina pallavi palle palma palmar palmer palmey palmi palmira paloma palrun pam pamala pamela pamelia pamella pamfil panagachie panait panca pancho " +
  "pandora pandu panfilo pangeran pangestu panini panji pankrac pannawich pao-chu paola paoletta paolo paramita paraschiva pardi paride parin parker parman parmes parris parrish parsa parth " +
  "parvez pasa pascal pascale pascaline pascual pascuala pasi pasqual pasquale pastora patchaploy patcharaporn patrek patrekur patric patrica patrice patricia patricie patricija patricio " +
  "patrick patrik patrina patrisia patrizia patrizio patru patryk pattamon pattapon pattatomporn patti pattie patton pau paul paul-gerhard paul-heinz paula paule pauletta paulette pauli paulica " +
  "paulien pauliina paulin paulina pauline paulino paulius paulo pauls pauric pavani pavao pavel pavla pavlina pavol pawan pawel paxton payden paye payson payten payton paz peadar peader pearce " +
  "pearle pearlene pearlie pearline pearse pearson peder pedro peem peeter peggie peggy pehlil pei-shan peighton pekka pekkan pelayo pelle pellegrino pembesin penelope penina peninah penney " +
  "penni pennie pentti pepe pepijn pepita pepito per-erik per-olof percy peren peri perinur peris perkasa perla perlita permun pernell pernilla pernille pero perri perrin perrine perry " +
  "persephone pertti pervaiz pesent peta petar pete peter-michael peteris peterson petr petra petrana petras petre petrea petri petrica petrina petrisor petrona petronela petronella petronila " +
  "petros petru petrun petrunella petrus petrut petruta petter petteri petur peyton phaedra phanice phebe phelim phelix phenphitcha phil phileine philemon philip philipp philippa philippe " +
  "philippine philis phillip phillis philomena phineas phu phubes phuc phuong phylicia phylis phyliss phyllis pi-chu pi-hsia pi-yun pia piaras piedad pien pierangelo pierette piergiorgio " +
  "piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierre-yves pierrette piersanti pierson piet pieter pieter-jan pietra pietro piia pijus pilar pili pim pin-jui pin-yen pin-yu " +
  "pina pintusorn pio piotr pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur placido plesu pleun plinio po-wen polad polina polly polona polonca pompeo pompilia " +
  "pompiliu pomponio poncio pontus pooja porfirio pornchanok porsche porsha portia poul povilas praba prabawa prabowo prabu prakosa prames pranata pranav pranawa praneel pranit prasetya " +
  "prasetyo pratyush pravoslav prayitna prayoga prayogo preben predrag premysl prentice prentiss prescott preslee presleigh presley preslie preston pria pricilla priit prima primitiva primitivo " +
  "princeton prisca priscah priscila priscilla priscillah prisha priska priya priyanka profira prokop prudencia prudencio przemyslaw puccio puji puk punhan puntira puput purcek purificacion " +
  "purwa purwadi purwanto pushti puspa puti putri putu pyper qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid " +
  "qasif qasim qatadah qawee qay-yoom qays qiana qiang qiyas qori qosqar quadir quang quanisha qudamah quddoos qudoos queenie quentin quenton quiana quin quincey quincy quinlan quinn quinten " +
  "quinter quintin quinton quinty quique quirino qulam qulu qumru quran qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb " +
  "rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha rachael rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachita racquel rada radek radeke " +
  "raden radha radhee radhika radi radika radim radit raditya radka radley radmila rado radomir radoslav radoslava radoslaw radovan radovana radu raducu raduz radvile rae raeann raeanna raeanne " +
  "raechel raed raees raegan raekwon rael raelee raeleigh raelene raelyn raelynn raena raewyn raf rafa rafael rafaela rafaella rafal rafan rafay rafe rafee rafeek rafeeq raffael raffaela " +
  "raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafn rafnar rafney rafnhildur rafnkell ragan raghav ragheb raghib ragna ragnar ragnbjorg ragner ragney ragnhild " +
  "ragnhildur raguel rahab raharja rahat rahayu raheel raheem rahel rahim rahiye rahma rahman rahmat rahmet rahmi rahsaan rahul raiden raihan raija raik raili raimo raimondo raimonds raimund " +
  "raimundo raina raine rainer rainey raisa raissa raivis raivo raizel raizy raj rajab rajata rajeshri rajko rakeem rakel rakide raksha raleigh ralf ralf-dieter ralf-peter ralph raluca rama " +
  "ramadan ramadhan ramazan ramel rami ramid ramil raminta ramiro ramiz ramon ramona ramond ramone ramses ramsey ramunas ramune ramzi rana ranae ranbir rance rand randa randal randalin randall " +
  "randee randel randell randi randie randle randolf randolph randon randver rangga rani rania ranieri raniya raniyah ranka rannva rannveig rannver ranveer raoul raphael raphaela raphaelle " +
  "rapheal raquel rasa rashaad rashad rashard rashaun rashawn rasheed rasheeda rashid rashida rashon rasim rasma rasmus rastislav rasul ratchanon ratih ratna raul rauno ravi ravy ravyn rawiri " +
  "raya rayaan rayan rayana rayann rayanna rayburn raychel rayden raye rayen rayfield rayford rayhona rayla raylan raylee rayleigh raylen raylene raylin raylynn raymon raymond raymonde raymund " +
  "raymundo rayna raynaldo raynard rayne rayshawn rayven rayvon rayyan rayyona razi raziel razvan rea reagan reanna reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka " +
  "rebekkah rebihat recep recepali reda redmond reece reegan reem reema reena reese reet refet refik refugio refur regan regena regenia reggie regina reginal reginald reginbald reginbaldur " +
  "reginbjorg regine reginn regis regitse regitze regula regulo rehaan rehema rehime rei reid reidar reidun reifnir reijo reilly reimar reimer reimund reina reinald reinaldo reinar reine reinel " +
  "reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinis reino rejane reka reksa relu remazan rembrandt remedios remi remigio remington remo remus remy remzi ren rena " +
  "renaat renae renaldo renan renard renata renate renato renaud renay rendy rene renea renee renesmee renetta rengul reni renita rennie reno rens renske renzo resi respati ressie restu " +
  "resulcan reta retha reto retta reuben reva revza rex rexford rexhep rey reya reyansh reyes reyhan reykfell reymundo reyn reyna reynald reynaldo reynar reyndis reynhildur reynholt reynir " +
  "reynold reynolds reyr reza rezin rezzak rhavi rheanna rhett rhian rhianna rhianne rhiannon rhoda rhodes rhona rhonda rhyan rhylee rhys ria riaan riad rian riana rianna rica ricarda ricardas " +
  "ricardo ricards riccardo ricci ricciotti richard richardo richardt richelle richie richmond rickard rickey ricki rickie ricky rico rida ridhi ridley ridwan rifkiye riggs rigmor rigo " +
  "rigoberto rihanna rihards riikka riina riitta rik rika rikard rikey riki rikka rikke rikki riku rilee rileigh riley rilla rilynn rima rimante rin rina rinaldo rini rino rinor rio rion ripley " +
  "risa risalet rishi risper risto rita ritchie ritt ritva riva rivka rivky riya riyad riyan riza riziki rizki rizvan robb robbe robbi robbie robbin robby robert roberta robertas robertina " +
  "roberto roberts robie robinson robiya robjorg roby robyn rocco rochdi rochel rochell rochelle rochus rocio rockwell rodah roddy roderic roderich roderick rodger rodgers rodica rodney rodolfo " +
  "rodolphe rodrick rodrigo rodrigue rodriquez roel roeland rofn rogan rogelio rogn rognvald rognvaldur rognvar rohaan rohan rohat rohit roise roisin rojelio rojnu rojus rok rokas rokkvi roko " +
  "roksana roland rolanda rolandas rolande rolando rolands rolant roldan rolf rolf-dieter rolf-peter rolland rollande rollie rollin roma romain romana romane romanita romano rome romel romelia " +
  "romell romello romeo romero romi romie romina romolo romona romuald romualdas romulo romulus romy ron rona ronal ronald ronaldo ronan ronda rondal rondell ronell roni ronin ronith ronja " +
  "ronke ronna ronnell ronney ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque rori rory ros rosa rosa-maria rosalba rosalee rosaleen rosalia rosalie rosalina rosalind " +
  "rosalinda rosalinde rosaline rosalio rosalva rosalyn rosalynn rosamaria rosamel rosamond rosana rosann rosanna rosanne rosant rosar rosaria rosarie rosario rosaura rosberg rosbjorg rosborg " +
  "roscoe rose-marie roseann roseanna roseanne rosel roselia roselinde roseline rosella roselle roselyn roselyne roselynn rosemarie rosenberg rosenda rosendo rosetta rosevelt rosey roshan " +
  "roshildur rosi rosia rosie rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa rosio rosita roska roskva rosl roslaug roslin roslind roslinda roslyn rosman rosmann rosmarie rosmary " +
  "rosmunda rosmundur rosny ross rossa rossana rossie rostislav roswita roswitha rotich rotraud rotraut rouven rowan rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxelana " +
  "roxie roxy roy roya royale royce roza rozalia rozalija rozella roziya rozsa ruairi ruari rubar ruben rubeyda rubi rubie rubiela rubin rubye rudecindo rudi rudiger rudite rudolf rudolfo " +
  "rudolfs rudolph rudra rudy rueben ruedi ruel rufina rufino rufus ruger ruggero ruggiero rugile ruhide ruhsat ruhshona ruhugul rui rukia ruknettin rumaysa rumeysa runa runar rundis runhildur " +
  "runi runolfur rupert ruperta ruperto ruqayya ruqiya ruri rurik rusen rushil ruslan rusman rusne russ russel russell rustin rusul ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthild " +
  "rutur ruwaihim ruxanda ruxandra ruy ruza ruzena ruzica rya ryan ryann ryanne ryatt ryden ryder ryen ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn rym ryma ryne ryohei ryon " +
  "ryosuke ryszard ryte rytis ryu rza s'fiso sa'adatu sa'diya saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saariyah saba sabah sabahat saban " +
  "sabar sabas sabastian sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin sabina sabine sabino sabiq sabir saboor sabra sabrena sabri sabrina sabur saburah sacha sachi saci sadan " +
  "sadaqat sadat saddam sade sadeed sadeti sadia sadie sadik sadiman sadina sadiq sadittin sadiye sadye saeberg saebergur saebjorg saebjorn saebjort saeborg saedal saedis saeed saefinna " +
  "saehildur saei saelaug saelaugur saemann saemunda saemundur saeny saer saeros saerun saesol saeunn saevald saevaldur saevar saevarr saevin saevor safa safet safia safii safina safinaz safir " +
  "safiya safta safura sagcan sagit sahana sahar sahara sahasra sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sai saida saidi saif " +
  "saiful saige saim sair saira sairah saire saka sakari sakarias sakina sakip sakir saksham sakti sakura sal salah salberg salbjorg saldis saleem saleh salem salena sali salih salim salima " +
  "salimah salimet salin salina salka salkin sallie salma salman salmann salmar salny salohiddin salome salomea salomey salomon salsabila salud salurbay salvador salvar salvatore salvi salvor " +
  "salwa sam sama samahat samaira samaksh samama samandar samanta samantha samar samara samarah samari samaria samarth samatha samaya sameer samesh sami samia samiah samiha samil samina samir " +
  "samira samirah samiya samiyah sammantha sammi sammie sammuel sammy samo samone sampson samson samsul samu samual samuel samuele samuli samurtay samwel samxal samy samya san sana sanaa sanai " +
  "sanavber sanaya sancak sancar sancho sanda sandalio sandee sandel sandholm sandi sandie sandile sandis sandor sandra sandri sandrine sandro sandu sandur sanela sanford sani sania saniah " +
  "sanije sanita saniya saniyah sanja sanjana sanjar sanjay sanjuana sanjuanita sanli sanna sanne sanni santa santana sante santeri santia santiago santina santino santo santos sanur sanya " +
  "sanziana saoirse saood sapa saphira sara sarah sarah-jane sarah-louise sarahi sarai saray saraya sardor sarena sargin sariah saricabay sarina sarita sariya sariyah sarka sarlota sarmite " +
  "sarpkin sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sascha sasha saskia saso sathvik satia satomi satrettin satu saturnina saturnino satya saul saulius saumu saumya " +
  "saundra sava savak savana savanah savannah saverio saveta savina savion savki savni savon saxi saxon sayali sayan saydam saydee saygin sayin saylor sayrak sayuri sazime scarleth scarlett " +
  "scarlette schuyler scot scott scottie scotty seamus sean sean-paul seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin sebigul sebla " +
  "sebrina secgul secme seda sedat sedife sedona sedric sedrick sefania sefer sefi sefiye segilola segismundo segundo seha sehamet sehel sehreban sehza seifur seija seimur sejda sekim selah " +
  "selaheddin selale selatin selcan selcen selcuk selena selene seler selim selime selin selina seline selja seljan selka selma selmin selvi selvin sem semaj semat semender semenica semine " +
  "semir semra semrin semsettin semsinisa sena senad senan sencar sendogan seneca senia seniha senkal senn senne sennur senol senta seona seosamh sep sepp seppe seppo septi septima sera " +
  "seracettin serafeddin serafin serafina serah seraina seraphina serban serda seref sereina serena serezli serfinaz sergei sergej sergey sergio sergiu sergius serhatmehmet serina serine serkan " +
  "serma serman sernur serol serpil servac servando servinaz sesar seselia sesil sesilia sessa sesselia sesselja sessilia seth setya sevara sevcan sevdi sevdinar seve severiano severin severina " +
  "severine severino severo sevgen sevginur sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza sevla sevsevil sevyn seyda seydo seye seyfulla seyfullah seyhan seyithan seymour seymur " +
  "seyran seyyide sezal sezen sezginbas shaan shaban shadrack shae shaelyn shaelynn shahina shahnoza shahriyor shahzod shahzoda shai shaila shaina shaindy shakayla shakia shakila shakira shakur " +
  "shala shalanda shalom shalonda shalyn shamar shamara shamari shameka shamika shamir shamira shamsuddeen shamus shamya shan shana shanae shanaya shanda shandi shandra shane shanee shaneka " +
  "shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique shanita shaniya shaniyah shanna shannan shannen shannon shanon shanta shantae shantal shante " +
  "shantel shantell shantelle shanti shanya shaquan shaquana shaquille shaquita shara sharee sharen shari sharie sharif sharilyn sharita sharla sharleen sharlene sharmaine sharon sharonda " +
  "sharron sharyl sharyn shasta shaun shauna shaunda shauneen shaunna shaunte shaurya shavon shavonne shawana shawanda shawn shawna shawnda shawnee shawnna shawnta shay shaya shayan shaye " +
  "shayla shaylee shaylin shaylyn shaylynn shayna shayne shea sheamus shedrick sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekinah shekoni shelba shelbi shelbie shelby sheldon " +
  "shelia shelley shelli shellie shelly shelton shem shemar shemeka shena sheng-hsiung shenika shenita shepard shera sheree shereen sheri sherice sheridan sherie sherika sherilyn sherita " +
  "sherley sherlyn sherman sheron sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin sherwood sheryl sheryll sheyla shia shiann shianne shiela shifra shih-chang " +
  "shih-han shih-ming shilo shiloh shimon shinead shira shirl shirlee shirleen shirlene shirley shiv shivam shivani shivansh shlomo shmuel shohei shohjahon shohrux shon shona shonda shonna " +
  "shonta shoshana shota shpresa shqipe shravya shreya shriya shu-chen shu-ching shu-chuan shu-fang shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shukrona shulem shyann shyanna shyanne shyla " +
  "shylah sia sian sianna siara sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla sibylle sid sidar siddharth sidiq sidki sidney sidonia sidra siebe siegbert siegfried " +
  "sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien siena sienna siera sif sifuna sigbergur sigbert sigbjartur sigbjorn sigdis sigdor sigdora sigfastur sigfinnur " +
  "sigfrid sigfrido sigfried sigfus sigga sigge siggeir sighvatur sigismund sigita sigjon siglaugur siglinde sigmann sigmar sigmund sigmunda sigmundur signa signar signe signhildur signy sigri " +
  "sigrid sigrikur sigrun sigsteinn sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort " +
  "sigurborg sigurbrandur sigurd sigurdis sigurdor sigurdora sigurdrif sigurdrifa sigurey sigurfinna sigurfinnur sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans " +
  "sigurhelga sigurhildur sigurhjortur sigurholm sigurjon sigurjona sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurmann " +
  "sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurunn sigurvaldi sigurveig " +
  "sigurvin sigurvina sigvaldi sigvard sigyn sihawukele siim siiri sijuade sil sila silan silanur silas sile silfa silfrun silja silje silka silke silla sille silli silondile silva silvan " +
  "silvana silvano silverio silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo sima simao simas simber simcha sime simen simeon simi similoluwa simina " +
  "simion simisola simiyu simo simon simona simonas simone simonetta simonia simonne simphiwe simphiweyinkosi simran simten sina sinai sinaida sinan sinasi sinclair sindre sindri sindy sinead " +
  "sini sinica sinikka sinisa sintija siobain sioban siobhain siobhan siofra sione siper siphesihle sirac sirap sirena siri sirin sirivan sirje sirkka sirnir siro sirpa sirra sirriye sirry " +
  "sirus sirzad sisi siska sisko sissel sita sithembiso siti sitiwat sittik sittikorn siv sivar sivert sixi sixten sixto siya siyabonga siylihan sjafnar sjoerd sjofn skaer skaeringur skafti " +
  "skagalin skaidrite skapti skefill skeggi skender skirnir skjoldur skorri skugga skuggi skula skuld skuli skulina skuta skye skyla skylah skylar skylee skyler skylynn skyy slade sladjana " +
  "slamet slater slava slavena slavica slavisa slavka slavko slavomir slavomira slawomir sloan sloane slobodan smaranda smari smilte smyrill snaeberg snaebjartur snaebjorg snaebjorn snaebjort " +
  "snaeborg snaebra snaedahl snaedis snaeholm snaelaug snaelaugur snaer snaeringur snaeros snaerun snaevar snaevarr sneha sneider snezana snjaka snjezana snjoki snjolaug snjolaugur snjolfur " +
  "snorra snorri socorro soffanias soffia sofi sofia sofiane sofie sofija sofonias sofus sohret sokmen sokrates sola solan solana solange solberg solbergur solbjartur solbjorg solbjorn solbjort " +
  "solborg solbra solbrun soldis soldogg soledad soleh soleil solene soley solhildur soliha solimann solin soline solkatla sollilja solma solmar solmaz solmundur solny soloman solomon solon " +
  "solros solrun solva solvar solveig solvej solvey solvi solvin solvina solvita solvor somadina somer sommer somtochukwu sona sonad sondra sondre songul songurkan sonia sonja sonke sonnie " +
  "sonnur sonya sophanias sophia sophie sophie-louise sophie-marie sophronia sophus sophy sora soraia sorana sorawut soraya sorcha soren sorin sorina sorine sorli sos sosimo sotaro souad " +
  "soufiane souma soumia sowande soydaner soykan soykut soyler soyselcuk sozer spartakus spela spencer spenser speranta sphiwe spoi srecko ssu-yu stacee stacey staci stacia stacie stacy staffan " +
  "stafford stan stana stanca stancu stanford stanislaus stanislav stanislava stanislavs stanislaw stanka stanko stanley stanton stapi stardal starla starr starri stasia stavros steele steen " +
  "stef stefaan stefan stefana stefani stefania stefanie stefanija stefanny stefano stefany steffanie steffany steffen steffi stefica stefka stefnir stefon steina steinar steinarr steinbekk " +
  "steinberg steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinn steinolfur " +
  "steinros steinrun steinunn steinvor stela stelian steliana stella stellah stellan steluta sten stepan stepanka stephaine stephan stephane stephani stephania stephanie stephany stephen " +
  "stephene stephenie stephine stephon sterre stetson stevan steve steven stevenson stevi stevie stewart stian stien stig stigrun stigur stijn stilla stina stine stirnir stiven stjarna stjepan " +
  "stojan stoney stormi stormie stormur storolfur stratton straumberg stryker stuart sture sturla sturlaugur sturri styr styrbjorn styrkar styrmir styrr su-chen su-chin su-ching su-chu su-lan " +
  "suat suayp subhan subomi subutiye sucaettin suci sudi sudie sudiksha sueann suellen sugra suha suhani suheyda sukri sukru sukufe sukur sula sulaiman suleiman sulema suleyla suleyman sulhi " +
  "sullivan sultane sumarlina sumarros sumaya sumayya sumer sumerya sumeyye sumner sunay sune sunel suner sunna sunnefa sunneva sunni sunnie sunniva supasit supasita suphi suri surya susam " +
  "susan susana susanita susann susanna susannah susanne suse susen susi susie sussanne sussie sutton suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzannah suzanne suze suzer " +
  "suzette suzie suzy svafa svafar svafnir svala svali svalrun svan svana svanberg svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svangeir svanhild svanhildur svanholm " +
  "svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanur svarfdal svatopluk svatoslav svava svavar svea svein sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn sveinborg " +
  "sveindis sveiney sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina sveinungi sveinveig sven sven-erik sven-olof svend svenja svenning sverre sverrir " +
  "svetlana svetozar svolnir swaleh swantje swen swetlana syahrini sybil sybilla sybille syble sydnee sydney sydni sydnie syed syeda sylas sylgja sylivia sylke sylva sylvain sylvaine sylvana " +
  "sylvere sylvester sylvia sylviane sylvianne sylvie sylvio sylwia symone syncere synnove synthia syreeta syrus sys szabolcs szilard szilveszter szilvia szymon taahaa taahir taaj taalib taamir " +
  "taanish taariq taban tabassum tabatha tabea tabetha tabish tabita tabitha taciddin tacnur tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg taelor taelyn taelynn tafazal taft " +
  "tagangul tage taha tahaw-wur tahawwur taheem tahir tahj tahlia tahmaseb tahmeed tahmid tahoor tahseen tai taial taichi taimur taina taine taisha taisir taisto taj taja tajammal tajammul " +
  "tajudinn tajus takia takisha takiyah takoda takuma tal tala talal talan talat talaya talayer taleah talen talha talhah tali talia taliah talib talibe talisa talisha talitha taliyah tallulah " +
  "talmadge talmage talya talyn tama tamala tamam tamanna tamar tamara tamas tamasa tamatha tamati tamaydin tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika " +
  "tamiko tamilla tamir tamira tamisha tamiya tammara tammi tammie tammy tamra tamya tamyra tana tanak tanay tanaya tanbay tandogdu tandri tandy tane taneisha taneka taneli tanesha tangaroa " +
  "tangela tangul tanguy tanhan tania tanika tanimu tanir tanis tanish tanisha taniya taniyah tanja tanmayi tanna tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu tao " +
  "tapani tapio tara tarah taraji tarak taran taranci tarek taren tarfaan tarfur tari tarik tariq tariyel tarja tarmo taron tarra tarsha tartis taru taryn tarzicius tasar tasdik tasha tashawn " +
  "tashia tashina tasia taskan tasneem tasnim tassilo tasvir taswir tate tatiana tatianna tatiyana tatjana tatu tatum tatyana tatyanna taufan taufik tauno taurean taurus tautvydas tavares " +
  "tavaris taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawkeel tawni tawnya taya tayaydin tayden taygan tayla taylak taylar taylee taylen tayler taylin taylor taytum " +
  "tayvon tayyibe tayyip teagan teagen teague teanna teber tecimer tecla ted teddi teddie teddy tedi teea teegan teemu teena teerth teetat tegan teguh tehya teigan teija teitny teitur teja " +
  "tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tellervo telly telma telman telmo telse temidayo temime temir temirhan temistocle temizkal tempie temucin tena tenis " +
  "tenisha tenley tennie tennille tennyson tenvir tenzin teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila teofilo teohari teona tera terance tercan tere terell " +
  "terence teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri terina terje terlan tero terra terran terrance terrel terrell terrence terresa terri terrie " +
  "terrill terrion terron terttu teryn tesha tesla tess tessa tessie teun teuta teuvo tevin tevs tex teybet teymur teymuraz teymurcin tezcan tezol thabani thabisa thabisile thad thaddaus " +
  "thaddeus thais thalente thales thalia thanatcha thandazile thandeka thandiwe thando thane thanh thao thea theadore theda thekla thelma thembeka thembekile thembile thembisile theo theobald " +
  "theodis theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theophilus theres theresa therese theresia theressa therman theron thi thiago thiare thibaud " +
  "thibault thibaut thibo thierry thies thijmen thijn thijs thilo thinhinane thom thomas thomasina thomasine thompson thor thora thoralf thorben thorberg thore thorin thornton thorsten thresa " +
  "thuo thure thurman thurston thuthukile tia tiago tiana tianna tiare tiarna tiarnan tiarra tibe tiberia tiberiu tibo tibor tibra tiburcio ticen tichomir tiegan tiera tiernan tierney tierra " +
  "tiesha tiffaney tiffani tiffanie tiffany tiffiny tigin tiia tiina tiit tiiu tijl tijmen tijn tijs til tilda tilen tillie tillman tillmann tilly tilman tilmann tilo tim timbul timea timeo " +
  "timi timm timmie timmothy timmy timo timon timotei timotej timoteo timoteus timothee timothy timur timurtas tina tinal tinca tincuta tindar tindra tindri tindur tineke tinley tinna tinne " +
  "tinni tino tinsley tionna tira tirdad tirsa tirta tirtayasa tirza tirzah tisha tishk tistran titas titi titilayo titin tito titus tivadar tiziana tiziano tjaldur tjasa tjorfi tjorvi tobey " +
  "tobi tobias tobiasz tobie tobin toby tod todd todda todor todsawun tofiq togan togrul toi toivo toka toker toki tokoz toktug tokunbo tola tolli tolonbay tolulope toluwanimi toma tomas tomasa " +
  "tomasz tomaz tomeka tomi tomika tomislav tommaso tommi tommie tommy tommye tomo tomori tomoya tomris tomurcuk tonda tonette toney tonguc toni tonia tonicha tonie tonino tonisha tonja tonje " +
  "tonni tonny tono tonu tonya toomas toon topias topuz tora toralf torben torbjorg torbjorn tord torel torey torfey torfhildur torfi torgny torhan tori torian toribio torie torill torin " +
  "torquato torrance torrence torrey torri torrie torry torsten tory tosha tota tova tove tovuz towanda toya tracee tracey traci tracie tracy trae traian tramaine transito traude traudel traudl " +
  "traugott trausti traute travion travis travon trayvon tre treacy treasa tremaine tremayne trena trent trenten trenton tresa treshawn tressa tressie treva trever trevin trevion trevis trevon " +
  "trevor trey treyson treyton treyvon tri tricia triin trina trine trini trinidad trinitee triniti triona tripp tripti trish trisha trista tristan tristana tristen tristian tristin triston " +
  "tristyn triveni triya troels trond trong trostan tru trude trudel trudi trudie trudy truett trula truman trumann trung tryggva tryggvi tryggvina trystan trysten tsubasa tsuma tsung-han " +
  "tsung-hsien tsung-lin tsung-ming tuana tudor tudora tudorita tudosia tugcan tugce tugiman tugrulhan tugtas tui tuija tukelalp tula tulay tule tulia tulin tulio tullio tulun tumas tumer tumi " +
  "tumkurt tunahan tunar tuncboga tunchanok tunckilic tunde tung tunguc tunradee tuomas tuomo turabi tural turan turcan turcein ture turgut turid turkalp turkan turkmen turknur turlough turvi " +
  "turxan tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyug tuzeer tuzenur twan twana twila twyla tyana tyanna tyasia tyce tycho tye tyeisha tyesha tygo tyisha tyjuan tyla " +
  "tylan tylar tylee tylen tyler tylor tymir tymon tymoteusz tynisha tyquan tyr tyra tyran tyree tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrfingur tyrin tyriq tyrique tyron tyrone tyrus " +
  "tysen tyshaun tyshawn tyson tzu-chen tzu-ching tzu-en tzu-han tzu-hao tzu-hsiang tzu-jui tzvi ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika " +
  "ucan ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh uddi udeen udo udyati ueli uffe ufukay ugan uge uggi ugla ugne ugo ugolino ugur ugurkan ugurtan uhban ujunwa ula ulakbey uldis " +
  "ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey ulfgeir ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur uli ulices ulises ulke ulkudes ulkum ulla ulla-britt ulle ullrich ulrica ulrich ulrik " +
  "ulrika ulrike ultan ulu uludag ulug'bek ulugbey uluman ulutay ulva ulvi ulya ulysses uma umaarah umair umang umar umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umray " +
  "umusan umut umutcan una unal undina undine unek unggul uni unjani unlen unna unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn unnur uno unsever unubol uolevi upadhriti upasna upik " +
  "upkaar upma uraltay urania uranus urbain urbano urfan urfettin urhan uriah uriel urijah urishilla urmas urmi uros urper urrab urs ursa ursel ursina urska ursula urszula urte urvashi urvi " +
  "usame uschi ushan usman usmon ustun usyi uta utama ute utkarsh utkucan utz uwe uxi uyanser uygun uzbay uzer uzeyir uziel uzsoy vacibe vaclav vada vadim vafir vagn vagna vagnbjorg vahar vahid " +
  "vahittin vaida vaidas vaino vaishnavi vajen vaka vakare vakris vakur val vala valagils valarie valary valberg valbergur valbjorg valbjork valbjorn valbjort valborg valbrandur vald valda " +
  "valdemar valdi valdimar valdis valdor valeh valen valencia valente valentijn valentim valentin valentina valentino valentinus valer valere valeri valeria valerie valerij valerija valerio " +
  "valeriu valero valery valeska valey valgeir valhildur vali valija valka vallary vallie vally valmar valmundur valny valon valorie valros valrun valsteinn valter valtteri valtyr valur valva " +
  "valy vamakshi vance vanda vander vanesa vanessa vania vanita vanja vann vanna vannessa vansha vanya vapni vaqif var varenya vargin varlik varmar varmdal varsha varun varvara vasana vasare " +
  "vasatika vasco vashti vasif vasil vasile vasilica vassilios vasudha vasyl vatnar vattar vattnes vaughan vaughn vavrinec vayda vaysal vazeh vebjorg vebjorn vecide ved veda vedant vedat " +
  "vedhika vedika vedis vedran veera veerle veeti vefia vega vegard vegeir veig veiga veigar veigur veijo veikko veis veit vejune vekell velaug velaugur velda veli velia velitdin vella vello " +
  "velma velta velva vemundur vena venancio venceslas vendela vendelin vendula venera veneranda venessa veniamin venice venita venla ventura venus veny veola ver vera verda verde verdell verdie " +
  "verena verenice vergie vergil verim verl verla verle verlene verlie verlin verlon verlyn vermundur vern verna vernard verne vernell verner verneri vernetta vernice vernie vernita vernon vero " +
  "verona veronica veronicah veronika veronique versie vertie vesa vesna vesta vestar vesteinn vester vestmar veta vetrarros veva vezat vezrife viaan vianca vianey vianna vianney vibeka vibekka " +
  "vic vicenta vicente vicentia vicentiu vickey vicki vickie vicky victoire victoria victoriano victorine victorino vid vida vidadi vidal vidalin vidar vide vidhi vienna viera vieroslava " +
  "viesturs vif vifill vigdis vigdogg vigfus viggo viggunnur vigilija viglundur vigmar vigmundur vignir vigny vigo vigri vigsteinn vigtyr vigur vihaan viivi vija vikar viki viking vikingur " +
  "vikki vikram viktor viktoria viktorie viktorija viktors vilberg vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur vildane vilde vildis vilem vilgeir vilgot vilhelm vilhelmiina vilhelmina " +
  "vilhjalmur vilho vili viliam vilis vilius viljami viljar viljem vilji viljo villads ville villi villimey vilma vilmar vilmer vilmos vilmundur vilnis vilny vilte vilums viman vina vinaya " +
  "vinbjorg vince vincenc vincent vincente vincentio vincentiu vincenza vincenzo vinciane vineta vinh vinicio vinicius vinjar vinko vinnie vinny vino vinsen vinson vinsy vinzenz violeta " +
  "violetta violette viorel viorela viorica virag viraj virgie virgil virgilio virgill virgina virginia virginie virgle viridiana virman virpi visar visarion vishal visitacion visvaldis vit " +
  "vita vitali vitalija vitalis vitazoslav vitezslav vito vitor vitoria vittoria vittorio vitus vivaan vivek viveka vivi vivian viviana viviane vivianna vivianne vivien vivienne vjekoslav " +
  "vjollca vlad vladelina vladimir vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voggur voichita voicu vojtech voldemars volkan volker volkhard volkmar volundur von vonda " +
  "voney vonnie vopni vordis vorm vottur vratislav vratko vreneli vrinda vrishti vritti vuokko vuqar vurgun vusal vusumuzi vyanjana vytautas vyte waahid waail waajid wachira wadee wadood wafa " +
  "wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie wainaina wairimu wakeeta wakiman walburga waldemar waldo waldtraut waleed walentina walfried " +
  "walid wallace walli wally walt walter walther walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wan-ting wanda waneta wangari wangila wangui wani wanita wanja wanjala " +
  "wanjiku wanjiru wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi warinder warjas warji warner warre warsa warsita warta warwick washington wasin wasis wassaya wassim watika " +
  "watson wava waverly wawan waweru wayde wayland waylen waylon wayman waymon wayne wazir webb webster weddy weena wei wei-ting wekesa weldon welton wen-chang wen-cheng wen-chieh wen-chin " +
  "wen-chung wen-hsiang wen-hsien wen-hsiung wen-hua wen-lung wen-pin wenceslao wenche wencke wendall wendel wendelin wendell wendi wendie wendolin wendy wenke wenzel wera werner wes wesley " +
  "wesonga wessel wesson westen westin westley weston westyn whitley whitney whittney wibke widisha widya wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilda " +
  "wiley wilford wilfred wilfredo wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus willa willaim willam willard wille willem willene willetta willette willfried willi willia " +
  "william williams willian willibald willibert willie willis willum willy wilma wilman wilmar wilmer wilson wilton wiltrud wim winda windell winfield winford winfred winfried winifred winni " +
  "winnie winnifred winny winona winslow winston winton wira wirda wiremu wishi wisnu witold wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard wonda woodie " +
  "woodrow wout wouter wrenlee wrenley wriddhish wridesh wu-hsiung wulan wulf wuraola wyatt wycliff wycliffe wylder wylie wyman wynn wynne wynona wynter xalak xalid xaliq xamis xanana xander " +
  "xanim xankisi xanlar xaver xavi xavian xavier xavion xena xenia xia ximena xiomara xiti xitlali xitlaly xiulan xiuying xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar xyla " +
  "xzavier ya-chu ya-hui ya-ling ya-ping ya-ting ya-wen yaa yaakov yaaseen yachana yacine yada yadavi yadid yadiel yadigar yadira yael yafi yafir yaghnam yagin yagizkurt yagnesh yago yahaira " +
  "yahia yahir yahsi yahsikan yahvi yahya yahyaa yahyo yair yaiza yajaira yakov yalazabay yalcin yalgin yalin yaltirak yaman yamar yameen yamid yamil yamile yamilet yamileth yamin yamini yan " +
  "yana yanara yance yancey yancy yandel yaneli yanely yanet yaneth yang yani yanick yanik yanina yanira yanis yanisa yanki yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yareli " +
  "yarely yaretzi yaretzy yargi yariel yaritza yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasina yasir yasmeen " +
  "yasmin yasmina yasmine yasna yasser yassin yassine yasti yasuhiro yatan yathrib yatin yauvani yavuz yawar yawer yayak yazan yazeed yazganalp yazgul yazmin yazmine yda yechiel yecid yeferson " +
  "yehoshua yehuda yehudis yeimy yeison yejide yekbun yekda yelena yelesen yen-ting yeneral yeni yenifer yenny yeny yepelek yeraz yergha yerko yerson yertan yesenia yeshua yesica yesid yesil " +
  "yesoob yessenia yessi yessica yetisal yetta yetunde yewande yfke yigit yildir yildiz yilma yilmaz yina yineth yinthe yisroel yitty yitzchok yja ylenia ylfa ylfur ylja ylur ylva ylvi ylvie " +
  "yma ymir yngling yngvar yngve yngvi ynja yoan yoana yoann yocelyn yochana yocheved yoel yohan yohana yoichi yoko yolal yolanda yolande yolima yolonda yonatan yonathan yonetmen yong yono " +
  "yordan yoruc yosef yoselin yoselyn yoshita yosma yosuke youba youcef younes youri yousef yousif yousra youssef yousuf yovani yrar yrja yrjo yrkill yrr yrsa ysabel ysabella ysaline yu-chen " +
  "yu-chin yu-en yu-fei yu-feng yu-hsiang yu-hsuan yu-lan yu-ling yu-mei yu-ting yu-tung yu-ying yucel yucelen yudy yueh-o yueh-tung yueh-ying yug yui yuki yuli yulia yuliana yulieth yulisa " +
  "yulissa yuly yumiko yumun yun-fei yuna yung-chang yung-ching yuni yunis yunita yunt yunus yurani yurany yurdanur yurdaser yureed yuri yuridia yurtguven yurtseven yurttas yury yusef yusif " +
  "yusra yussuf yusuf yuta yutika yuvraj yvan yves yvette yvon yvonne zaafir zaahid zaahir zaakir zabir zablon zac zacarias zacchaeus zach zacharia zachariah zacharias zacharie zachary zachery " +
  "zack zackariya zackary zackery zada zade zaden zadie zaeem zaenab zafar zafeer zafir zafrul zahaar zahara zaharia zaheer zahfer zahi zahid zahir zahra zahri zahro zahrun zahur zaib zaid " +
  "zaida zaiden zaidyn zain zaina zainab zainabu zaine zaira zaire zaitra zak zakai zakari zakaria zakarias zakariya zakariyo zakary zakayo zakhele zakia zakir zakiya zakiyah zakiyaxon zalan " +
  "zaliha zalindra zaman zamari zamett zamfir zamfira zamin zamiq zamir zamira zan zana zander zandra zane zaneta zaniah zanis zaniya zaniyah zansi zara zarah zarar zaraza zaria zariah zarina " +
  "zariya zariyah zarna zashil zauqi zaur zavian zavier zavion zaweel zaya zayan zayd zayda zayden zayla zaylee zaylen zayn zayna zaynab zayne zayra zayvion zayyan zayyir zbigniew zbynek zdenek " +
  "zdenka zdenko zdislava zdravko zeb zebirce zebulon zechariah zeferino zehaan zehnia zehra zehranur zejna zekayi zeke zeki zelaya zelda zelha zelie zeljka zeljko zella zelma zelmira zemfira " +
  "zemyna zemzem zen zena zenaida zendaya zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zephaniah zerafet zerdad zeride zetta zeus zev zevlude zewad zeynal zeynelabidin zeynep " +
  "zeyno zeynulla zhane zhuri zia ziba zibuyile ziedonis ziga ziggy zigmund zigrida zihni zikmund zilfa zilmil zimran zina zinal zineb zinhle zinnura zinnure zipporah zita ziva zivile ziya " +
  "ziyaettin zizi zlatica zlatko zoe zoee zoey zofia zofie zofija zohrehan zoie zoila zoja zola zoltan zona zophanias zophonias zora zoraida zoral zoran zorica zorka zoya zsanett zsigmond " +
  "zsofia zsolt zsombor zsuzsanna zubayr zubeyde zufer zuheyla zula zulaikha zulbiye zulema zuleyka zuleyxa zulfa zulfuye zulgarni zulma zumre zumrud zunilda zuri zuriel zuwayhir zuzana zvonka " +
  "zvonko zyair zyaire zyan zygimantas zyion zyla zymir zyon";
export const ambiguousGivenNameWords =
  "abbey albino ale ales amber angel anon ante ants archer ares aria ascension aspen astride august aura autumn azalea bald baptist basil beau belle berg beryl bill billy birdie boas bob bobby " +
  "bogey bozo bra brad brandy briar brim brogan brook brooks buddy cadence canal candy carmine carol chance chandler chase chi christen clay clement colleen colt cooper coral cord corona coy " +
  "crystal curt dahlia daisy dale dawn dean derrick destiny diamond dick dieter dirk dis divan dodo dolly don drake drew dung earl earnest ebony eddy eider ember emerald emery emir ester eta " +
  "eve faith fang fanny fares felicity feline fern flora florin foster franc frank gal gala gale garland garret gene genesis ginger girts glen grace grant greet griffin grit gull gully gunner " +
  "gunny gust guy hank harry haven hazel heath heather hector henna hind holly homer hope hunter ibis imam immaculate iris ivory ivy jack jade jarred jasmine jasper jay jewel jimmy john josh " +
  "joy julienne junior juniper karma kismet kitty lacy lam lance lander lane laurel lavender laze lea lee lei lien lily lode lone loot lope lore mads magnolia mar mare margarita maria marina " +
  "marine mark marlin marquis mars mart marten martial martin martins mason mats matt matts maverick maxim maxima may meg melody mentor messiah mike miles miller misty myrtle nacho nadir nanny " +
  "newton nick ninja noel nova olive opal paisley pal pall paschal pastor pat patsy patty paw pearl penny peter phoebe pier pierce ping piper pol poppy prudence puck randy rares raven ray reed " +
  "rein rhea rick rim river roan roar rob robin rocky roger rogers romaine roman rose rosemary rosette rosy ruby rune runny rut sage salami sally sander sandy sari savanna sawyer senna serenity " +
  "serge sever sherry sierra snot sol solver sonata sonny stein sterling sue summer talon tan tanner taro terry tiara tilde tine tom toms tony tor trinity troy tucker tutu valentine valiant " +
  "veer victor villa viola violet visa wade wadi walker warren wilder will willow wolfram yaw yen yoga";
