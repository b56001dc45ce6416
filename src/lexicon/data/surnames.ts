/** Surnames, folded: U.S. Census 1990 (public domain) and Faker (MIT). Made by scripts/names.py; do not edit. */
export const surnameWords =
  "aaaqil aabid aadam aadil aages aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz aaron aarons aarts aas aasa aasen aasif aasim aasmae aatiq aavik aazim aba abaan ababei " +
  "abad abada abadie abarca abascal abatantuono abba abbad abbadh abbagnale abbas abbasli abbasov abbasova abbassi abbate abbes abbosov abbott abdalla abdallah abdelaziz abdellaoui abdelli abdi " +
  "abdiaziz abdifatah abdikadir abdille abdinoor abdirahman abdo abdou abdow abduazizov abduboriyov abdul abdulhamidov abdulla abdullah abdullahi abdullaoglu abdullayeva abdullohov abdumalikov " +
  "abdurahmonov abe abel abele abell abella abellan abels abercrombie aberg aberhart abernathy abernethy abeyta abicic abid abiola ables abner abney abola abolina abolins abols aboraa abou " +
  "abouda aboukir abrafi abragamovska abragamovski abragamovskiy abragamovsky abraham abrahamova abrahams abrahamsen abrahamson abrahamsson abram abramchuk abramczuk abramenko abramov abramova " +
  "abramovic abramowitz abrams abramson abrassart abrego abreu abril abron abrorov absher abshire abston abubakar abubakrov abuga aburto accardo acedo acerbi acero acevedo aceves achaorainn " +
  "acharya achberger achbergerova acheampong achenbach acheson achieng achison achleitner achola achour achouri achtelik acker ackerl ackerman ackermann ackerson ackles ackley acklin ackman " +
  "acord acosta acree acton acuff acuna adadia adair adam adamaszek adamchuk adamczyk adame adamec adamecova adamek adamenko adames adamiuk adamo adamova adamow adams adamski adamson adan " +
  "adasme adcock adcox adda addington addis addison addy adebisi adegbite adegoke adekunle adelaar adelakun adeleke adelman adels adelson adelusi ademiluyi aden ader aderholt aderibigbe " +
  "aderogba adesiyan adetokunbo adeyemi adeyemo adger adhaimh adhastair adhiambo adiels adinolfi adisa adkins adkinson adkison adkisson adler adolfs adolfsson adolph adoma adomah adomako adongo " +
  "adorno adow adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adrians adriansyah adriels adrovic adryaens adu adusei adutwum adutwumwaa adwubi adzijevic aebi aeby aedo aegirs " +
  "aeije aelftrud aerts aertsz aesirs aevarrs aevars afanasev afanaseva afanasjev afirifa afoakwa afolabi afolayan afonja afrakomaa afruzova agafonov agafonova agan agaoglu agarwal agayeva " +
  "agazzi agee ager aggarwal aghas agin agnars agnesi agnew agnis agostinelli agostini agosto agovic agrawal agren aguado aguayo agudelo agudo aguero aguiar aguila aguilar aguilera aguilo " +
  "aguinaldo aguirre agullo aguon agurto agusti agustin agustina agusts agyapomaa agyapong agyare agyei agyeiwaa agyemang ahart ahearn ahearne ahern aherne ahl ahlberg ahlers ahlgren ahlin " +
  "ahlqvist ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed ahn ahner aho ahokas ahola ahonen ahortor ahrens ahuja ahumada aichele aichholzer aichinger aidicin aiello aigner aiken aikens aikin " +
  "ailin ailpin aindriais aindriu ainmneach ainsboro ainsworth airaksinen airchinnigh airligh airmeas airt aissani aissaoui aitigin aitken ajao ajayi ajello ajewole akar akbar akbarov akca " +
  "akcay akdeniz ake akelis akello aker akerlund akerman akers akesson akgunduz akhtar akimenko akinrinola akins akinwale akinyi akis akmacic akmalov akoaa akobirov akoth akoto akowua akridge " +
  "aksenov aksenova aksu akulenko akumu akyaa akyeampomaa akyeampong akyena alabi alaimo alam alameda alamo alanen alanis alaniz alanko alarcon alastair alastroim alatalo alatorre alba alban " +
  "albanese albano albarado albarran albaugh albee alber alberdi albero alberola albers albert albertini alberto alberts albertson alberty albin alboni albornoz albrecht albright albritton " +
  "albro albu albuquerque albury alcala alcalde alcantar alcantara alcaraz alcazar alcocer alcock alcolea alcorn alcott aldaco aldana aldars alday alden alderete alderson aldobrandi aldrich " +
  "aldridge alegre alegria alejandre alejandro alejo alejos aleksa aleksander aleksandrenko aleksandrov aleksandrova aleksandrzak alekseev alekseeva alekseyenko aleksiejuk aleksiychuk " +
  "aleksovska aleksovski aleksyuk aleman alemannie alemany alemdar alenburg alers aleshire alessi alex alexander alexanders alexandersson alexandre alexis alexius alexs alfano alfaro alfars " +
  "alfgeirs alfgrims alfieri alfons alfonsi alfonso alford alfred alfreds alfredsson alfs algarin alger ali aliaga alicea aliff alighieri alinurov alio alis aliyev aliyeva alkire alkovic alksne " +
  "alksnis allain allaire allal allali allan allans allard allas allbright allbritton alldredge allee alleman allemanie allen allende allender allendes aller allerby alleyne allgood allie " +
  "alligood allik alling allis allison allman allmhurain allmon alloway allred allshouse allsop allsup allums alm almagia almagro almaguer almansa almanza almanzar almaraz almars almazan " +
  "almeida almendarez almgren almodovar almon almonacid almonte almqvist aloba aloisio alongi alonso alonzi alonzo aloo alpaidis alpert alphin alreks alsina alsop alston alsup alt altamirano " +
  "altera althoff altieri altizer altman altmann altom alton aluoch alva alvarado alvardo alvarenga alvares alvarez alvaro alvars alve alvear alverez alverson alves alvey alvins alvis alvord " +
  "alzate alzinova amado amador amahle amaker amaldi amalrada aman amann amanovic amanowicz amar amara amaral amari amaro amat amato amaya ambani ambler ambrasas ambriz ambrose ambrosino " +
  "ambrozewicz ambrozic ambrozik amburgey amedee amendola ament amerson ames ameur amey amezcua amezquita amhalghaidh amhlaigh amhlaoigh amhlaoimh amick amico amidon amidzic amin amina aminova " +
  "amirayeva amirov amirs amis ammaniti ammann ammari ammerman ammon ammons amo amoa amoako amoakowaa amoanimaa amoasi amoit amon amondi amor amore amores amorim amoros amoroso amos ampadu " +
  "ampofo ampofowaa ampoma amponsa amponsah ampuero amrane amrani amrein amri amrouche amstel amundis amundsen amundson amy anabadha anand anarqizi anastasi anaya ancheta anchondo anciaux anda " +
  "anderberg anderl anders andersen anderson andersson anderton andes andile anding andino andonov andonovska andonovski andorful andra andrade andras andrasek andrasik andrasikova andrasova " +
  "andre andrearczyk andreas andreasen andreasik andreassen andreasson andreev andreeva andrejczuk andren andreotti andreozzi andres andresen andress andreu andrew andrews andreyko andriani " +
  "andries andrijasevic andrijevic andris andriychuk andriyenko andriyevich andriyishin andriyishina andriyovich androshchuk andrukiewicz andrus andrusenko andruszko andrys andryszczyk " +
  "andrzejewski andrzejuk andujar andziak anekvorakul anele anes anfinns ang angantyrs angarita ange angeles angeli angell angelo angerer anggraini anggriawan angiolello angis anglada anglin " +
  "anguiano anguillara anguissola anguita angulo angus angwenyi anichini anicic anima aniola anisayeva anisimov anisimova anissimov anjos anker ankiewicz ankney ankra anna annarrs annars annas " +
  "anne annels annes annis annraoi annsboro annunziata annus anokye anraoi ansa ansari ansboro ansell anselmo ansems ansley ansomaa ansomah anson ansorova anspach anstett antal antalova " +
  "antelami anthony anthonys antikainen antle antoine antolkovic anton antonacci antonczak antone antonelli antonello antonetti antonic antonini antonio antonioni antonius antonov antonova " +
  "antons antonsen antonsson antonucci antony antoszczyk anttila anttonen antunes antunez antwi antwiwaa anusaigh anvarov anwar anyango anyanwu anyona anzalone aodha aodhain aodhchain " +
  "aodhchaoin aodhgain aogain aoidh aoki aoko aonghais aonghuis aonghusa apablaza apanowicz aparecida aparicio apel apgar apine apinis apiyo apodaca apondi aponte aporti apostel apostolov " +
  "apostolova appel appell appelman apperson appia appiah applebaum appleby applegate appleton applewhite applin appling april apsite apsitis apte aquilar aquino aquirre arab aracena aragao " +
  "aragon aragones araiza arakaki arambula aramburu arana arancibia aranda araneda arango aranguiz arans arant araszkiewicz araujo aravena araya arazli arbjarts arbjorns arbogast arboleda " +
  "arbuckle arcand arce arceneaux arceo archambault archey archibald archie archuleta arciniega arco arcos arcuri ard ardelean arden ardianto ardila ardis ardito ardoin arechiga arehart arelius " +
  "arellano arend arendarczyk arends arendt arens arent arents arevalo argan argeirs argentero argenti argento argils argo arguelles arguello argueta argurio ariasso aribi ariels ariens " +
  "arifcanov arilius arinbjorns arino ariosto aris arispe arius ariza arizmendi arjona arkel arkhimovich arkhipenko arkhipov arkhipova arledge arline armand armani armanns armas armata armatys " +
  "armbruster armellini armendariz armengol armenta armentrout armer armes armijo armistead armitage armstead armstrong armwood arnaiz arnal arnalds arnars arnau arnaud arnbergs arnbjorns " +
  "arndors arndt arner arnes arnesen arneson arnett arnette arney arnfinns arnfreyrs arngeirs arngils arngrims arnis arnkells arnlaugs arnleifs arnljots arnmunds arno arnodds arnold arnolds " +
  "arnone arnors arnott arnould arnsberg arnsteinns arnulfs arnwine aro aroca arocha arocho aron aronets arons aronson aronsson arora aros arp arpin arranz arredondo arregui arreguin arrellano " +
  "arreola arrey arriaga arriagada arribas arrieta arrington arriola arro arrowood arruda arsaells arsenault arsenich arslan arsovska arsovski arsoy arta artain arteaga artemenko artemev " +
  "artemeva arter arterburn arths arthur arthurs artiaga artigas artim artimishin artimishina artimovich artis artman artner artrip artuir arturs artyukh artyushenko artz aru arula arvidson " +
  "arvidsson arvin arviso arvizu arwood ary arya aryan aryani arzola arzulu asadov asaels asamoa asamoah asante asantewaa asare asaro asaula asay asberg asbergs asberry asbjorns asbury ascencio " +
  "aschauer aschman asencio asenjo asensio asenso asgauts asgeirs asgils asgrims ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashe asher ashford ashley ashlock ashman ashmore ashton " +
  "ashurst ashworth asiama asiedu asieduwaa asikainen asilayeva asilbekov asis askells askins aslaks aslan aslanova aslaugs aslund asmanova asmars asmiraeva asmundo asmunds asmus asolfs aspars " +
  "asplund asprucci assche asselin assem assuncao astbjorns asten astete astgeirs astle astmars astmunds aston astorga astriks astrom astudillo astuti astvalds astvars astvins asuncion asvalds " +
  "ata ataa atakisioglu atamanchuk atamanyuk atanasov atanasova atchison atchley aten atencio ater atha atherton athey athman atieno atienza atkin atkins atkinson atkison atlis atnip " +
  "atroshchenko attaway attebery atterberry attia attwood atwal atwater atwell atwood atzler au aube aubert aubin aubrey aubry aubuchon auch auclair aucoin audet audette auer auerbach auguste " +
  "augustin augustine augustsson augustus augustynek auinger auld aulenti ault aultman auma auman aumann aumiller aun aune aunina aunins aurand auraq aurora aus aust austars austermuhle austin " +
  "austmanns austmars austria austris auten authement autio autrey autry auvinen auwera auxier auyeung auzenne auzina auzins avallone avalos avans avant avdeev avdeeva avdyeyenko avelar " +
  "avendano avent avera averchenko averett averill avery avey avila aviles avilla avina avis avitia avogadro avoirt avotina avotins avramchuk avramenko awad awadh awadil awamil awani awinja " +
  "awino awj awmar awodiran awolowo awuah awuor axels axelson axelsson axford axtell axundlu axundov axundova ayaan ayad ayadi ayala ayamin ayanda ayandokun aybar aycock ayer ayers ayieko ayize " +
  "aylinova ayllon aylward ayon ayoola ayotte ayoub ayres ayubov ayuma ayuso ayyubi azar azban azcona azevedo azhazha aziz azizi azizov azizova aznar azocar azorin azzouz baade baafi baah " +
  "baalen baaqir baaree baashir baasim baasit baawia babak babanli babar babarichenko babati babato babayeva babb babbitt babbo babcock babenko baber babey babi babic babich babichenko babij " +
  "babin babineau babineaux babiuch babiy babiychuk babjak babjakova babka babko babol babtunde babu baca bacaeir bacaer bacak bacchus baccus bach bacha bachand bachanek bachelder bacher " +
  "bachinger bachler bachman bachmann bachus bacia bacic bacik backes backlund backman backstrom backus bacosi bacote baczkiewicz badal badami badan badel baden bader badgett badgley badia " +
  "badilla badillo badoer badoglio badr badu baehr baele baelen baena baer baere baerings baerons baert baeten baetens baets baeyens baez baeza bagby baggett baggio baggs baghdadi bagirov " +
  "bagirova bagley baglioni bagwell bahamonde bahamondes baharli bahati bahe bahena bahl bahloul bahna bahno bahnova bahon bahr bahri bai baidh baier bailes bailey bailis baillargeon baillie " +
  "bailly baily bain bainbridge baine baines bains bainter bair baird bairead baisceir baisden baisley baity bajaj bajak bajamonti bajan bajardi bajc bajko bajwa bak baka bakalarczyk bakare " +
  "bakari bakhouche bakhti bakiera bakiewicz bakixanov bakke bakken bakker baklan bakos baksa bakshi bakumenko bakun bal bala balaban balaguer balakhurov balakrishnan balan balas " +
  "balasubramanian balatinac balawender balay balaz balazova balazs balazy balbi balbo balbuena balcewicz balch balcom baldauf balderas balderrama baldick baldree baldridge balducci baldvins " +
  "baldwin baldwins baldys baleegh balentine baley balfour bali balic balik balincic balint baljak balkanska balke balla ballance ballantyne ballard ballenger ballentine ballester ballesteros " +
  "ballew ballinger ballou ballweg balmat balmer balode balodis balog balogh balogun balotelli balsamo balser baltasars baltazar baltes baltimore baltins baltz baltzell balzer bambad bambis " +
  "bamidele bamiloye bana banach banachowicz banain banak banas banasova bancerz bancroft banda bandello bandera bandeville bandi bandura bandurka bandyk banek banerjee baney banfield bangert " +
  "banh banicevic banik bankhead banko bankston bann bannain bannerman bannister bannon bano banos banova banovac bansal banta banton bantwini banuelos banville bany banys banzer baoigheallain " +
  "baoighill baoill bappa baptista baptiste baquero barabash barac baracca barad barahona barajas baraka baral baran baranets baranik baranka barankiewicz barankova barannik baranov baranova " +
  "baranowicz baranowski baranski barasa baratta baraza barba barbagallo barbara barbarigo barbe barbeau barbee barbera barberini barbero barbey barbic barbier barbieri barbieux barbir barbora " +
  "barbosa barbour barboza barbu barcaccia barcella barcelo barcena barcenas barcia barclay barco barcomb barcus barcz barczuk barden bardin bardsley bardwell barefield barej bareja barela " +
  "barents barese baresi baresic barfield barga bargas barger bargetze bargo barham barhorst baria baric baricevic baril barile barillaro barillon barisic barkholz barkley barkman barkovic " +
  "barksdale barlett barlog barlow barlowe barmore barna barnaba barnaby barnard barner barnes barnett barnette barneville barney barnhardt barnhart barnhill barnhouse barnum barnwell baro " +
  "baroffio baroid barok barokova barone barongo barozzi barr barra barracco barragan barral barranco barraq barras barratt barraza barre barreda barreiro barrena barrentine barrera barreras " +
  "barret barreto barrett barria barrick barrie barrientes barrientez barrientos barriga barringer barrington barris barrnette barron barros barroso barry barsanti barstow barszczak bart barta " +
  "barteczko bartee bartel bartela bartell bartels bartelt barth barthel barthelemy bartholomew bartkowicz bartl bartlett bartley bartling bartlomiejczyk bartlow bartman barto bartocha bartoli " +
  "bartolome barton bartos bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic bartovicova bartow bartram bartsch bartus bartz barun barusic barwick bary barzini bas basa " +
  "basaam basadonna basaj basak basaldua bascom bascunan baseer basel bashaar bashaarat basham bashaw basheerah bashir bashpolchenko bashtan basile basinger basista baska baskerville baskett " +
  "baskin basko baskova basler basnec basnight baso basova basquez bassett bassham bassi bassis bassler bastarache bastek baster bastiaanse bastiaense bastian bastians bastias bastida bastidas " +
  "bastien bastin basu baszak bataglia batal batalla batchelar batchelder batchelor bateman batey batie batig batista batiste batliner batlle batog batool bator batra batrac batres batrnek " +
  "batson batt batta battaglia battelli battig battin battista battiste battisti batton batts baturinets baty batyuk batz bauch baucom bauder baudoin baudoux baudry bauduin bauer baugh baugher " +
  "baughman baughn baugs baum bauman baumann baumbach baumeister baumer baumgardner baumgart baumgarten baumgartner baur bausch baustert bautista bauwens bauza bava bavaud bave baver bawa bawol " +
  "bax baxley baxter baya bayda baydak bayeni bayer bayerl bayles bayless baylis bayliss baylor bayne baynes bayo bayon bayona bayrak bayramov baysinger bazan bazavluchenko baze bazela bazemore " +
  "bazile bazilevich bazilevska bazilevski bazilevskiy bazilevsky bazin bazjak bazydlo bazylewicz bazyluk bazzi beachain beacham beachum beadle beadles beagain beaglaoich beahm beaird beakey " +
  "beal bealatun beale bealer beall beals beaman beamer beamon beane beannuille bearain bearce bearden beardsley bearnain bearra beartlaigh beasley beason beasty beataigh beaton beattie beatty " +
  "beaty beaubien beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaujean beaulieu beaumont beaupre beauregard beauvais beazley bebeshko bebic " +
  "beccaria beccheria becerra bech bechard becher becht bechtel bechtol bechtold becker beckers beckett beckford beckham beckius beckles beckley beckman beckmann beckner beckstead beckwith " +
  "becnel becraft becton bedard bedell bedford bedgood bedi bednar bednarczyk bednarek bednarik bednarikova bednarova bednarowicz bednarski bednarz bedolla bedoya bedrinov bedwell beebe beecham " +
  "beecher beeck beeckman beeckmans beede beedle beegle beehler beek beekman beeks beeler beem beeman beene beerman beernaert beernink beery beesley beeson beffa beffort begay begaye beggan " +
  "beggs begley begonja begue beguelin beguin begum behan behl behler behling behm behn behne behnke behr behrends behrendt behrens behruzov beice beier beieren beigg beijring beil beiler " +
  "beinirs beinteinns beireach beirgin beirn beirne beissel beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekans bekbergen beker bekus bela belaid belaidi belair beland " +
  "belanger belarbi belbachir belcher belda belden bele beletic belew belezhkova belford belgrave belhadj belin belisle beliveau beljajev belk belkacem belkacemi belkadi belkheir belkhiri " +
  "belknap bella bellamy bellanger bellantoni bellard bellemans beller belletini bellew belli bellido bellinger bellini bellino bellis belliveau bellman bello bellocchio bellomy bellucci " +
  "belmans belmar belmont belmonte belosevic belote belousov belousova belov belova belozerov belozerova belpere belser belton beltran beltz belue belville belvin belyaev belyaeva belyakov " +
  "belyakova belz belza bembenek bembo bembry bemis ben bena benabdellah benahmed benaicha benaissa benali benally benamar benamara benameur benaouda benard benavent benavente benavides " +
  "benavidez benbow bence benchapatranon bencheikh bencic bencomo benda bendel benedetti benedetto benedict benedikts benefiel benefield benes benesova benet benevides benfer benfield benford " +
  "benge bengtson bengtsson benham benic benidikts benigni benites benitez benito benjamin benjamins benmoussa benn benner bennet bennett bennette benning benninger benningfield bennington " +
  "benny beno benoit benonis benonys benova bensaid bensalah bensalem bensen benslimane benson bentheim benthin bentley bently benton bentz benus benuska benuskova benusova benussi benyahia " +
  "benyamina benyoucef benz benziane beolain beourgeois bequette bera berakovic beran beranek berankova beranova berard berardi berberat berchem berchtold berdzik bereda berek berends berendse " +
  "berendt berengario berenguer berens berents beres beresford bergan bergant bergdahl berge bergen berger bergeron bergerson bergeson bergevin bergfinns berggren bergh berghe berghmans " +
  "berghreinns bergin bergjons bergkvist berglund bergman bergmann bergmanns bergmars bergmunds bergoglio bergquist bergqvist bergsteinns bergsten bergstrand bergstrom bergsveinns bergvall " +
  "bergvins beringer berk berkahn berkane berkani berke berkel berkeley berkey berkley berkman berkowitz berkum berlanga berlin berlusconi berman bermejo bermingham berminghim bermudes bermudez " +
  "bernaards bernabe bernad bernal bernard bernardi bernardic bernardini bernardino bernardo bernardova bernasconi bernat bernatek bernatowicz berndt berner bernetti berney bernhard bernhards " +
  "bernhardt bernicia bernie bernier berning bernini bernis bernodus bernolak bernolakova berns bernstein berntsen berntsson berre berrian berrier berrios berrocal berryhill berryman bersani " +
  "berscheid bersis berta bertels bertelsen bertemes berthelot berthiaume bertho berthold bertilsson bertin bertoli bertolucci bertoni bertosa bertram bertrams bertran bertrand bertsch berube " +
  "berumen berus bervoets berwick berzina berzins besancon besaw besencon beshears beska besnard bespalov bespalova bess besse besser bessette bessey bessis bessler besson bester betances " +
  "betancourt betancur bethea bethel bethune betka betlej betschart bett bettahar bettencourt bettendorff bettin bettis betton bettoni betts betty betuels betz beuchat beuret beurret beus bevan " +
  "bevc bever beveridge beverly bevers bevilacqua bevill bevins bevis bevz bevzenko bewley bey beyens beyer beyers bezak bezakova bezanson bezborodko bezditko bezemer bezic bezjak bgidenko " +
  "bhagat bhailis bhain bhaird bhaiteir bhakta bhal bhaldraithe bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bheachain bheannuille bheatha " +
  "bhebhe bhedleni bheithigh bhejelibomvu bhembe bhengu bhensela bhiadhtaigh bhial bhiocaire bhloscaigh bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf bhungane " +
  "bia biachain biagi biagiotti biaidh bialach bialasik bialczyk bialk bialka bialous bianchi bianchini bianco biasta biataigh bibb bibbins bibbs bibby bibeau bibi bibisorayeva bibler bicak " +
  "bicanic bice bicek bicekova bichler bickel bickerstaff bickford bickham bickley bicknell bicz bidas biddle bidwell bie bieber biedermann biegala biehl bieker biel bielas bielat bielecki " +
  "bielen bielik bielikova bien bienia bieniak bieri bierman biermann biernacik bierstraten biesaga biesek biesenbos biesty bieszke biezenbos bigby bigelow biggen biggers biggerstaff biggins " +
  "biggs bigham bigler bigley bignami bignardi bii bijelic bijlsma bik bikelwayo bikwayo bilaal bilbao bilbo bilbrey bilderback bilek bilekova biles bilewicz bilger bilgin bilik bilir bilka " +
  "bilko bilkova biller billie billingsley billington billiot billips billman billung billups bilodeau bilolov bilski bilyeu binaghi binda binette binford bing bingaman bingham bingman bingula " +
  "binion binkley binner binns bintner bintz bionain biondi biondo biorain biorainn bir birchfield birdsall birdsell birdsong birdwell birge birgen birgirs birk birkeland birkholz birkic " +
  "birkirs birkland birmingham birn birnbaum birney birnirs biro biron birt birtic birtings birtirs biryukov biryukova birzniece birznieks bisaga bisbee bischof bischoff biscoe bise bish " +
  "bishell bissell bissett bissette bisson bissonette bissonnette biswas bitner bitschnau bitting bittinger bittle bittner bivens biver bivins bivona biwer biwott bixby bixio bixler biyase " +
  "biyela bizhan bizjak bizzell bjargars bjargmunds bjarkans bjarkars bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnis bjarnlaugs bjarnleifs bjarnolfs bjarnsteinns bjartmanns bjartmars " +
  "bjarts bjelis bjolans bjolfs bjorgmunds bjorgolfs bjorgulfs bjorgvins bjork bjorklund bjorkman bjornolfs bjorns blaak blaca blackburn blackford blackledge blackman blackmer blackmon " +
  "blackmore blackshear blackshire blackstock blackston blackstone blackwelder blackwell blackwood bladek blaengs blaers blaevars blagaic blagg blaha blaho blahova blain blaine blair blais " +
  "blaisdell blaise blake blakeley blakely blakeman blakemore blakeney blaker blakes blakeslee blakey blakley blakney blalock blanc blanca blanchard blanche blanchet blanchette blanco blandford " +
  "blanding blandon blane blanes blaney blanford blankenship blankinship blansett blanton blas blasco blaser blasi blasik blasingame blasko blass blassingame blaszczyk blaszyk blathmhaic " +
  "blatnik blatt blau blauensteiner blauser blaut blauvelt blay blaylock blazej blazejak blazejczak blazejewicz blazejova blazek blazevic blaziak blazic blazicko blazkova blazquez blea bleau " +
  "blecha bledsoe blees bleich bleijenberg blevins blewanus blewett blick blin blinov blinova blioscain blixt bloch blocher blocker blodgett bloemendaal blohm blokhin blokhina blokland blom " +
  "blomberg blomgren blomkvist blommaert blomme blomquist blomqvist blondeel blondel blondiau blonk bloodworth bloomberg bloomfield bloomquist blose bloss blosser blough blouin blount blowick " +
  "blubaugh bluford bluhm blum blumberg blume blumel blumenthal blumer bluszcz bly blythe boada boadi boadu boaga boahen boakye boakyewaa boan boardman boase boatemaa boatemaah boaten boateng " +
  "boatner boatright boatwright boaz boba bobadilla bobak bobal boban bobanovic bobb bobbitt bobel bober bobev bobik bobko bobo bobrov bobrova bobrowicz bobryk bobula bobulova boburov bobylev " +
  "bobyleva bocanegra bocca boccaccio boccherini boccioni bocelli bochnak bochnia bochud bociek bock bockman bodaicin bodart boddaugh bodden boddie boddy bodek boden bodenhamer bodhlaeir " +
  "bodhlaer bodie bodiford bodin bodine bodnar bodner bodoni bodson boduch bodurov bodych bodzak bodziony boe boechat boeck boeckx boeding boehm boehme boehmer boelter boer boerger boerner " +
  "boers boes boese boeser boetet boettcher boezio bogaczyk bogadi bogaert bogaerts bogain bogan bogar bogard bogart bogdal bogdan bogdanov bogdanova bogen boger bogert boggan boggess boggs " +
  "bogis bogle bognar bogner bogovic bogue bogumil bogusiewicz boguta bohan bohanan bohannan bohannon bohanon bohdanowicz bohl bohlander bohler bohlin bohm bohman bohn bohnbach bohner bohnert " +
  "bohnsack bohon bohorquez bohr bohrer boiardo boice boichat boillat boily bois boissonneault boisvert boitani boito boivin boix bojadziev bojadzieva bojanic bojarczuk bojczuk bojdo bojorquez " +
  "bok boke bokenkamp boksa bolan boland bolander bolanos bolcevic bolden bolding bolds boldt boldu bolduc bolen boler boley bolger bolghuidhir bolguidhir bolick bolin boling bolinger bolivar " +
  "boljkovac bolkesteijn bollen boller bolles bolliger bollin bolling bollinger bollis bollman bolnbach bolshakov bolshakova bolte bolton boltz bolyard bolzmann boman bomar bomberger bombieri " +
  "bompiani bona bonanno bonaparte bonar bonatti bonaventura bonaya bonbach bondarenko bondaruk bondi bondra bondrova bondt bondumier bondurant bondy bondyra bonelli bonenfant bonet bonetti " +
  "boney bonfiglio bongiorno bonham boniface bonilla bonin bonino bonk bonneau bonnell bonner bonnett bonnette bonney bonnin bono bonolis bonomo bonsra bonsu bont bonte bontrager bonueva bonvin " +
  "bonvini booden booe boogaerts booher booker bookman bookout boomer boone boonen boonpungbaramee boose boothby boothe bophela bopp bor bora borah borak borba borbely borchardt borchers " +
  "borchert borczyk borde bordeaux bordelon borden bordner borejko borek borekova borel boreland borelli boren borg borgars borgen borger borges borghese borgia borgman borgstrom borgulfs borik " +
  "borikova boris borisov borisova borissov borja borjesson bork borka borkholder borkiewicz borko borkova borkowicz borkowski borks borland borman bormann borner bornstein borojevic boros " +
  "borosak borovsky borovy borowski borquez borra borrani borras borrego borrell borrelli borremans borrero borromeo borromini borroni borror bors borsellino borsiere borst bortachain " +
  "bortkiewicz borton bortz boru boruc borum borun borunda boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych borzym bos bosak bosakova bosarge bosch bosco bose bosek boser " +
  "boshears bosibori bosilj bosio bosire boska bosley bosman bosmans bosnak bosnakova bosnjak bosnjakovic bosque bossche bosse bosserman bosshard bossi bossuyt bost bostic bostick boston " +
  "bostrom bostrov bostwick bosurgi boswell bosworth botelho botella botello botham bothwell botic botica botkin botolfs botor botsford bott botta bottaro botteron botticelli bottigliero " +
  "bottomley bottorff botts bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat boucher bouchet bouchez bouck bouckaert boucsein boudart " +
  "boudewijns boudiaf boudjemaa boudraa boudreau boudreaux bouffard boughner boughton bouguerra bouhuizen bouie boukhalfa boukhari boukhatem bouknight boulanger boulay bouldin bouley boulogne " +
  "boulton boulware boumaza boumediene bounab bourassa bourbeau bourdeau bourdon bourg bourgault bourget bourgoin bourgondie bourguignon bourke bourland bourn bourne bourquard bourque bourquin " +
  "bousquet boussaid boutaleb bouthoorn boutin bouton boutte boutwell bouvet bouvier bouwhuisen bouziane bouzid bouzidi bova bove bovee boven bovene bovenen bovet bovy bowater bowden bowe bowen " +
  "bowens bowerman bowersox bowes bowie bowker bowlby bowles bowley bowlin bown bowne bowser bowyer boyabenyathi boyce boyd boyden boydston boyer boyers boyes boyett boyette boykin boykins " +
  "boylan boyland boyle boyles boynton boyse boysen boyster boyter bozanic bozanovic bozarth bozek bozeman bozic bozicevic bozickovic bozikovic braaten braatz brabham bracamonte bracco bracero " +
  "bracewell bracey brach bracha brachaczek brachman brack bracke brackett brackin brackman bracun bracy bradaigh bradain bradberry bradburn bradbury bradden braddock braddy braden bradfield " +
  "bradford bradham bradic bradley bradshaw bradsher bradt bradway bradwell brady brae braem brafford braga bragadin bragaglia bragdon bragg braggs bragin bragina bragis bragt brahier brahimi " +
  "brahmbhatt brahmi brainard brainerd braithwaite brajkovic brakebill braley bralic braman bramante brambilla bramblett brame bramlett brammer branam branan branaola brancaccio branciforte " +
  "branco brande brandenburg brandenburger brandes brandic brandl brandner brandon brandow brandstatter brandstetter brandt brandtner branham branka brankov brankovic brann brannan brannelly " +
  "brannen brannigan brannon brannstrom brannum branscome branscum branson branstetter brant brantley brantner branton branum braoin braonain brar brase brasel brasfield brashear brashears " +
  "brassard brassell brasseur brassfield brassil braswell bratcher brathwaite bratt bratten bratton bratukhchev braud brauer brault braun braunstein brawley brawner braxton brayton brazeal " +
  "brazell brazelton braziel brazil brborkov brcko breanain breanndain breasail breaslain breathnach breault breaux breazeale brecht breckenridge bree breece breeden breedlove breen breese " +
  "bregar bregula breheny brehm brehmer breisleain breit brejnak brekis brekke breland bremer bremner brendel brendle brenen brenna brennan brenneman brennen brenner brent brenton bres brescia " +
  "bresciani brese breshears bresis breslin bresnahan bresnehan bresse bressler brestirs breton brett bretz breuer breugel breugelensis breugelmans breukeleveen breukelveen breunig brewington " +
  "brewster brewton brey brezina brezinova brezjan breznik briain brian brianain briand briartaigh bric briccialdi brice briceno brichard brichese bricker brickey brickhouse brickley brickner " +
  "bridgeforth bridgeman bridger bridgers bridgewater bridson bridwell briede briedis briel briemer brien briere briese brievingh brigance briganti briggs brigham brighton brigman briley brill " +
  "brimars brimer brimirs brimis brimmer brindle brindley brinegar briner brinker brinkerhoff brinkley brinkman brinkmann brinn brinson brinton briody brionain briones brisco briscoe brisee " +
  "briseno brislane brisleain brissette brisson brister bristol bristow brito britt brittain britten brittingham britton britvec briutean brixey brizee brizendine brjanns brlas brlek brletic " +
  "broadbent broaddus broadhead broadhurst broadnax broadus broadwater broadway broadwell broady broberg brobst brochu brock brockett brockington brockman brockway brodawka brodbeck broddis " +
  "brode broder broderick brodersen brodeur brodie brodin brodka brodowicz brodsky brody broeck broeckx broeders broek broekhoven broeshart brogain brogden brogdon broggini broic broin broithe " +
  "brojek brokaw brolchain brolin broman bromberg bromley broncel bronder broniarek broniek bronk bronka bronner bronson bronstein brooke brooker brookes brookins brookman brookover brookshire " +
  "broome broomfield brophy broquet bros broschi brose brosius brosnachain brosnan broszkiewicz brotherton brott brough broughan broughton brouillard brouillette broussard brousseau brouwer " +
  "brouwers browarczyk browder brower browne brownell brownfield brownlee brownlow broxton broy broyles broz brozda brozova bru bruachain bruadair bruadar brubaker bruce bruch bruchem bruck " +
  "brucker bruckner bruder brudny bruen bruening bruggeman brugger brugman brugnaro bruhn bruic bruijn bruijne bruiseal brumback brumbaugh brumbelow brumfield brumit brumleve brumley brummett " +
  "brummitt brun bruna brundage brundidge brune bruneau bruneel brunel brunell brunelle brunelleschi brunello bruner brunetti brungardt bruni bruning brunk brunner bruno brunos brunovska " +
  "brunovsky bruns brunson brunswick brunswijk brunton brus bruscantini bruska brusko bruskova bruss brust bruton bruun bruycker bruyere bruyn bruyne bruyninckx bruynzeels bruzda bryan bryant " +
  "bryce bryczek bryd bryda bryden bryer brygola bryja bryndza bryner bryngeirs brynjars brynjolfs brynjulfs brynleifs brynsteinns bryntyrs bryson bryzek brzakala brzek brzezinski brzezniak " +
  "brzozowski brzykcy buachalla buadha buadhachain buadhaigh buaile bubak bubb bubel bublitz bucanac bucar bucci buch buchalik buchan buchanan buchanon buchberger buchegger buchel bucher " +
  "buchheit buchholtz buchholz buchinger buchler buchman buchner bucholz buckelew buckingham buckland buckley bucklin buckman buckmaster buckner buckwalter bucy buczko buczma buda budai budaqli " +
  "budd budde budhlaeir budig budiman budiyanto budkiewicz budner budniak budrewicz budych budzen budzich budzyn bueche buehler buelens buell buelow buendia bueno buenrostro buentello buerger " +
  "buettner buffington bufford buffum bufkin buford bugarin bugbee bugg buggs bugiel bugla bugno bugnon bugueno buhari buhl buhler buhlmann buhr bui buick buie buijs builteir buis buisson " +
  "buitleir buitrago buitron bujard bujas bujko buk buker bukhosini bukovec bukovska bukovsky bukowiec bukowski buksa bukvic bulak bulanda bulawa bulczak bulger buljan bulkley bullard bulle " +
  "bullen buller bullington bullins bullis bulloch bulluck bulter bultot bulzoni bumb bumgardner bumgarner bumov bumpus bunce buncic bundi bundy bunger bungic bunic bunlerngsri bunlupong bunn " +
  "bunnell bunschoten buntin bunton bunyard buonauro buono buraid burbach burbage burbank burbano burc burca burcardo burch burcham burchard burchardt burchell burchett burchette burchfield " +
  "burchill burciaga burcul burczak burd burdach burdett burdette burdge burdick burdine burditt bures buresova burford burgan burge burges burgess burgett burgin burgoon burgos burgoyne " +
  "burgstaller buric buris burk burkart burke burkes burket burkett burkey burkhalter burkhanlarski burkhardt burkhart burkhead burkholder burkiewicz burkley burknis burks burleigh burleson " +
  "burley burling burlingame burlison burman burmeister burnach burnam burnat burnell burnes burnett burnette burney burnham burnley burnside burov burova burpee burpo burrage burrell burress " +
  "burri burrier burrill burris burriss burritt burrough burroughs burrowes burrus burruss burse bursic burson burt burtch burton burtscher burwell burza burzawa burzec buscetta busch buscher " +
  "buse buser busey bushee bushey bushnell bushong bushway busick busienei buske buskirk busko busljeta busoni busquets bussard busse bussell bussey bussiere bustamante bustillos bustos buswell " +
  "buszka buszkiewicz buszko buszta butala buteau butera buterbaugh butkovic butkovich butkus butner butrym butselaar buttars butterfield butterworth buttimer buttimore buttler buttram buttrey " +
  "butz buuren buxton buyse buysse buytelaar buza buzard buzbee buzov buzzell bwire byard byars byas bybee byer byerly byers byfield byford byington bykov bykova byler bylina bylund bynoe bynum " +
  "byra byram byrd byrge byrne byrnes byrns byrom byron byrum bystrek bystrom bystron bytner byzdra bzdega bzdziuch bzymek caba cabala caballero caban cabanillas cabbarli cabe cabell cabello " +
  "cabeza cabezas cabhail cabibbo cabo cabot caboto cabraigh cabral cabrales cabrera cabrero cabrini caccianemico caccioppoli caceres cacho cacko cadain caddell cadden caddow cade cadefau " +
  "cadena cadenas cader cadhain cadhla cadhlaigh cadiz cadle cadogan cadorette cadorna cadwallader cadwell cady caesar caetani cafarchia caffarelli caffee cafferkey cafferky cafferty caffey " +
  "caffrey cafraigh cafua cafuk cagalj caggiano cagle cagney cagnin cagnotto cahalane cahill cahillane cahir cahoon cai caibe caicedo caidin cailin cailpin caimbeal caimbeul cain caine cainero " +
  "caines caingne cainnigh cairbre caireallain caironi caiside caisin caisleain caislin caison caithir caithlin caitigin cajigas cakala cal calabrese calabro calahan calaigh calarco calatayud " +
  "calaway calbhaigh calbo calcote caldeira calder caldera calderon calderone calderwood caldwell cale cales caley calfee calgari calhoon calhoun cali calik calkins callaghan callaham callahan " +
  "callain callan callanain callanan callas callaway calle callebaut callegari callegaro calleja callen callender callens calles callewaert callicoat callier calligan callihan callinan callis " +
  "callison calloway cally calnain calton caluza calvert calvet calvey calvillo calvin calvo calzada camacho camalov camanni camara camarena camargo camarillo cambell cambier cambra cambridge " +
  "cambron camden cameron camicione camilleri camino camire camiscione cammack cammarata cammel campa campagna campana campanella campanelli campano campas campbell campenhout campfield " +
  "campillo campion campise campisi campo campos campoy campuzano camuccini camurcuoglu camus canada canaday canady canainn canale canales canali canas canavan canchola cancino candaux " +
  "candelaria candelario candia candler canela canellas canet canete canetta canevascini canfield cangelosi canil canipe canizales canizares cann canna cannaday cannady cannan cannella canniffe " +
  "cannizzaro cano canova canovas cansler cantara canterbury cantero cantillo cantimori cantin cantrell cantu cantwell canty canup cao caoain caobhacain caobhain caochain caochlai caochlaigh " +
  "caodhain caodhla caoidheain caoile caoileain caoillidhe caoilte caoimh caoin caoindealbhain caoinigh caoinleain caola caolain caollai caollaidhe caomhain caomhanach caomhanaigh caona " +
  "caonaigh caothain caouette capa capala caparros capasso capdevila capecchi capehart capek capekova capel capelle caperton capetillo capiga capka capko capkova capkovic capkovicova capla " +
  "caplan caple caples caplinger caplis caplovic caplovicova capo capobianco capone capozzi capp cappelli cappello capples capps capra caprio capua capuaigh capuana capuano caputo caraballo " +
  "caracciolo carbaire carbajal carbajo carballo carbaugh carberry carbery carbo carbone carbonell carcamo cardano cardella cardello carden cardenas carder cardiel cardillo cardin cardinale " +
  "cardon cardona cardone cardoso cardoza cardozo carducci cardwell carey carfagna cargile cargill cargonja caric carico carignan carillo carini carino carl carlberg carle carleton carley carli " +
  "carlier carlile carlin carlino carlisle carlo carlock carlos carls carlsen carlson carlsson carlton carlucci carluis carlyle carmack carmaig carman carmean carmen carmichael carmody carmon " +
  "carmona carmouche carn carnahan carneal carnegie carneiro carnell carner carnera carnero carnes carnevale carney carnogurska carnogursky carnotte caro carocci carolan carolina caroll carollo " +
  "caron carone carosone carothers carpaccio carpentier carper carpino carpio carr carra carragain carragher carraidhin carrain carranza carrara carrasco carrasquillo carraud carraux carraway " +
  "carre carreiro carrell carreno carreon carrera carreras carrero carretero carrghamhna carrghamhne carrick carrico carriera carriere carrig carrigan carrigy carrillo carrington carrizales " +
  "carrizo carro carrol carroll carron carrow carrozza carruth carruthers carson carstarphen carsten carstens carstensen carswell cartagena cartain carte cartee carter cartes carthaigh carthy " +
  "cartier cartur cartwright carty caruin carullo carun caruso caruthers carvajal carvalho carville carwile cary casa casadei casado casados casady casagrande casaide casal casale casaleggio " +
  "casalodi casals casanova casanovas casares casarez casarin casarlaigh casas casavant cascio casella casellati casey cashen cashin cashion cashman cashwell casiano casias casier casillas " +
  "casini caskey casler casner cason caspar casper casperson cass cassady cassano cassara cassart cassel cassell cassella casselman cassen casserley casserly cassiano cassidy cassin cassity " +
  "casson castagna castaldo castaneda castano castanon casteel castejon casteleyn castell castellano castellanos castelli castellitto castello castellon castells castiglia castiglione castile " +
  "castilla castille castilleja castillo castillon castioni castleberry castleman casto caston castonguay castorena castrejon castrillo castrillon castro caswell catailin catala catalan " +
  "catalano cataldo catania catanzaro cate catenazzi cates cathail cathain cathala cathalain cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathcart cathey cathlain " +
  "cathmhaoil catlett catlin cato catoe caton catron catt cattaneo cattigan cattin caudell caudill caudillo caudle caudron caufield caulder cauley caulfield caulkins caune causby causey cauthen " +
  "cavalcante cavalcanti cavallaro cavallo cavanagh cavanaugh cavanna cavazos cavender caver caverly cavieres cavin caviness cavins cavitt cawley cawthon cayer caylor cayton caywood cazares " +
  "cazorla cea ceadagain ceadaigh ceafarcaigh ceallabhui ceallachain ceallaigh ceallbhui ceamharcaigh ceanainn ceannabhain ceannaigh ceanndubhain ceannduibh ceannfhaola ceannfhaolaidh " +
  "ceanntabhail ceapog ceara cearain cearbhaill cearbhain cearbhallain cearbhlain cearley cearmada cearna cearnaigh cearr cearrucain cearruin ceasar ceaser ceatharnaigh ceballos cebekhulu " +
  "cebisa cebo cebulak cecere cech cechova ceci cecil cecils cecot cedeno cedillo cegla ceh ceide ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain ceithearnaigh ceitig ceitin ceitinn " +
  "ceja cekovska cekovsky celaya celentano celestin celestine celis celma celmina celmins celms celuch cendejas cendron cenge ceniceros centek centekova centeno ceochain ceoinin ceorais " +
  "ceothach ceothanach ceothanaigh cepeda cephas ceran cerar ceravolo cerda cerdan cerezo ceri cermak cermakova cerna cerne cernik cernikova cernoch cernochova cerny ceron cerquiglini cerrato " +
  "cerro cerrone cerucain cerutti cervantes cervantez cerven cervenova cerveny cervera cesar cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cessna cestaric cetera cetin " +
  "ceulemans ceuppens cevallos ceynowa cha chaba chaban chabane chaber chaberek chabior chabot chace chacha chachaj chachula chacko chacon chad chada chadaj chadbourne chadha chadwell chadwick " +
  "chaffee chaffin chaffins chafin chagnon chagoya chagwe chahal chai chaib chaidez chaihirankarn chaires chairez chaisatit chaisson chakrabarti chakraborty chala chalenko chalfant chali " +
  "chalimoniuk chaliy chalker chalmers chalupka chalupkova chaly chamane chamberland chamberlin chamblee chambless chambliss chamlee chamness chamorro champine champlin chan chana chancey chand " +
  "chanda chander chandia chandra chandran chaney chang changawa chanlieva channell chao chaoin chaoui chapa chaparro chapdelaine chapell chapelle chapin chaplin chapman chappel chappell " +
  "chappelle chapple chappuis chapuis chaput charboneau charbonneau charef charest charette charland charlebois charles charleston charlesworth charley charlie charlier charlton charney " +
  "charnish charo charoensuksopol charon charosova charpentier charpie charrier charron chartier chartrand chason chasse chastain chasteen chatain chatfield chatham chatman chatmon chatriand " +
  "chatriant chatterjee chatterton chatys chau chaudet chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chausse chauveau chauvet chauvin chavarria chavers chaves chavez chavira chavis " +
  "chawla chayka chea cheara cheatham cheatwood cheba chebet chebii cheboi chebon checa chechi cheda chee cheema cheeseman cheesman cheever chege cheikh chekalyuk chelagat chelangat chelimo " +
  "chellaoua chemtai chemutai chen chenangat chenard chenault chenaux cheney cheng chengo chenier chenoweth chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei " +
  "chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo cherednik cherek chergui cherian cheriet cherif cherifi cherinko chernenko chernov chernova cherono cherop cherotich cherubini " +
  "cheruiyot cherutich cheruto chervonenko chery chesang cheshire chesire chesley chesney chesnut chesser chesson chester chetrafilski cheung chevalier chevalley chevallier chevez chevresson " +
  "chevrolet chewning cheyech chhabra chia chiang chiao chiappetta chiaramonte chiasson chibani chibi chibini chichester chico chicoine chidester chieh chien chiesa chigi chih chikh childers " +
  "childress childs chiles chiliza chilson chilton chindamo ching chinn chinnici chiodo chipman chipps chirchir chisholm chism chisolm chittenden chittolini chittum chitty chitwood chiu chivers " +
  "chlad chlebda chlebek chlipala chloig chmara chmielak chmielewski chmil chmura cho choate chochol choda chodak choe choeychuen choi choille choina choinnigh chojak chojna chojnacki chokshi " +
  "cholewka cholody chomba chomhghaill chomiak chomik chomiuk chomsri chon chonco chong chopard chopra choque choquette chorazewicz chornovil choros chotzen chou choudhary choudhry choudhury " +
  "chouinard chovan chovanec chovanecova chovanova chowaniak chowdhury chowitunkit choy chrappa chrappova chretien chrisman christ christensen christenson christiaens christian christiano " +
  "christians christiansen christianson christie christman christmas christner christofferse christoffersen christofferso christoph christopher christophers christopherso christy chrodtrud " +
  "chromy chronister chrosain chruszcz chrzanowski chu chuan chuang chubay chubb chuchla chudik chudikova chudoba chueh chukchukov chukov chukwu chulev chuleva chumachenko chumak chumba " +
  "chumbley chumley chumo chun chung chunn chupetlovska chupp chuprina churchill churchwell chuturkov chuyko chwala chwalisz chwedczuk chwedoruk chyb chylak ciabhain ciak ciampi cianaigh " +
  "cianain cianciolo ciani ciapa ciaragain ciaraigh ciarain ciarba ciardha ciardhubhain ciarka ciarmhacain ciarmhaic ciarucain cias ciastek cibane cibhil cibin cibor cibula cibulka cibulkova " +
  "cibulova cicala ciccone cicero cich cichorius cichos cichowlas cicilia cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch cieplucha ciereszko ciernaova " +
  "ciernik ciernikova cierny cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiolka cieslak ciezka cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova cignaroli cik " +
  "cikotic cilea cilibrasi cill-dia cillartrain cilley cillin cilltrain cimarosa cimini cimino cimoch cindric cingizoglu cinneide cinneir cinnseala cinnseamain cintron ciobhain ciobhanaigh " +
  "ciochon cioffi ciolczyk ciollabhain cioltrain cionnaigh cionnaith cionnfhaola ciorain ciosain ciosog ciosoig ciothaigh ciothog ciotti cipolla cipriani cipriano cirillo cirino cirric cirule " +
  "cirulis cis cisco cisneros cison cissell cisterna cisternas citko ciuba ciuinin ciuk ciula ciurtain ciurus civaschi cizmesija cizmic claar claassen clabaugh claborn claes claesdr claesen " +
  "claesner claessens claesson claeys clafferty claffey claflin claiborne claimhin clair claire clancy clanton claochlai claochlaoigh claonain clapa clapp clarach clardy clare claridge clark " +
  "clarke clarkson clary classen classon clatterbuck claude claudio claunch claus clausen clausing clauson claussen clavero clavin clawson claxton clayborn clayborne claybrooks claycomb " +
  "claypool claypoole clayson clayton claytor cleary cleek clees clegg cleghorn cleir cleirchin cleireachain cleirigh cleland clem clemens clemente clements clemmer clemmons clemons clenaghan " +
  "clerc clerck clercq clerkin clery cleveland clevenger clewis clifford clift clifton climer clinard cline clinger clingerman clingman clinkscales clinten clinton clocharta clochartaigh " +
  "clochasaigh clodfelter cloer clogherty cloherty clohessey clohessy cloney cloninger clontz cloonan cloone clooney clootwijck clopton clore closset closson clough clouse clouser cloutier clow " +
  "clower clowers cloyd cluanaigh cluanain clubb cluff cluin clukey clumhain clunain clune clunies-ross clute clyburn clyde clymer clyne cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain coady " +
  "coakley coan coardi coates coaxum cobb cobbins cobbs cobhthaigh coble cobo cobos cobrda cobrdova coburn coca cochlain cochran cochrane cociarelli cockburn cockerham cockrell cockrum coco " +
  "coddington coder codina cody coe coelho coello coen coene coenen cofala cofer coffelt coffey coffield coffman cofield cofre cogain cogan cogar cogburn cogdell cogdill coger coggin coggins " +
  "coghill coghlan cogiel cogley cogswell cohalan cohan cohee cohen cohn coholan cohrs coighin coigil coigligh coigny coile coileain coileir coiligeain coiligh coilin coillin coillte coimin " +
  "coincheanainn coineain coineoil coinghealla coingheallaigh coinghialla coinghiallaigh coinghiola coinin coinne coinneachain coinneain coinneir coinneirtinne coinner coinnich coinnigh coinnin " +
  "coinnleain coirbin coirnin coisdeala coisdealbha coisteala coistealbhaigh coitir coitirigh coker cokley colangelo colbach colbert colburn colby colclough coldiron coldwell cole colegrove " +
  "colella coleman coles coletti coley colfer colgan colhoun colin colinet coll colla collado collaigh collain collao collarain collard collart collata collazo collen colleneler colleran collet " +
  "collett collette colletti colley colligan collignon collin collina collinder colling collings collins collinson collinsworth collis collison collman collodi collum colly colmain colman " +
  "colmenero colom coloma colombo colomer colorado colosimo colot colpaert colquitt colreavy colson colston colter colton colucci coluim colum columbo columbus colunga colvard colvin colwell " +
  "colyer comacho comain comair comar comartun comber combest combi comboni combre comeau comeaux comencini comerford comeriato comhdhain comhghaill comhghain comhrai comisky comisso comman " +
  "commins comni como comolli compere compo compos compton comstock comte comyn conacha conagail conaill conain conaire conallain conallta conamha conant conaola conaonaigh conarain conard " +
  "conatser conaty conaway conba conbha conbhae conbhai conbhaigh conbhuaidh conbhui conbhuidhe conboy concannon conceicao concepcion concha concharraige conchobhair conchoille conchradha " +
  "conchubhair conchuir conde conder condie condit condoleo condon condren condrey condron conduibh condun conefrey conerly conesa coney confhaola conforti confraoich congail congdon conger " +
  "conghaile conghamhna coniglio coninck conkle conklin conkling conlain conlan conleagha conley conlin conlon conluain conmara conmee conmhachain conmhai conmhaidhe conmhaoil conmhui conmi " +
  "conmy conn connachain connachtaigh connachtain connachton connaghy connaigh connain connallta connally connaughton connbhui connchamhain conneeley conneely connell connellan connelly conner " +
  "conners connery connghamhna connmhachain connmhai connmhaigh connoil connol connole connollaigh connolly connor connors connuchain conoil conole conover conra conrach conrad conradi conraoi " +
  "conree conroy conry consaidin considine constance constantine constantino contarini conte conter conthra conti contra contrafatto contreras conuchain convery conway conwell conyers coogan " +
  "cooke cooksey cooksley cookson coolahan coolen cooley coolidge coombs coomer coomes coonan cooney coonrod cooperman coover copas copeland copenhaver copher copland copley coplin copp coppa " +
  "coppage coppedge coppens coppin coppinger copple coppock coppola cora corbacho corbain corbat corbeil corbett corbin corbitt corbo corboz corby corchado corcora corcorain corcoran corcos " +
  "cordeiro cordell corder cordero cordes cordier cordle cordoba cordova cordray corduff corea coredo coret coret-coredo coreth corey coria coric coriell corish corker corkery corl corlaigh " +
  "corle corless corlett corlew corley corliss corlu cormacain cormack cormaic corman cormican cormick cormier cormy cornejo cornelis cornelison cornelisse cornelissen cornelisz cornelius " +
  "cornell cornett cornette cornez cornil cornish cornman cornut cornuz cornwall cornwell corominas coronado coronel corp corpataux corput corpuz corr corra corrachain corradain corradi corrado " +
  "corragain corraidh corraidhin corraigh corrain corrales corrdhuibh correa corredor correia correll correr corrghamhna corridan corrigan corriveau corry corsi corso corson corstiaens cort " +
  "cortes cortese cortez cortina cortinas cortright corum corvalan corvin corwin cory cosain cosandey cosby coscair cosendey cosentino cosenza cosey cosgair cosgrave cosgrove cosic cosman cosme " +
  "cosner cosper coss cossette cossey cossiga cossy costa costagain costales costalonga costantino costanza costanzi costanzo costas coste costela costello costelloe coster costigan costilla " +
  "costillo costin costner coston cota coterlet cothern cothran cothren cotic cotner coto cotta cotten cottingham cottle cottman cotto cottone cottrell cottrill couey coughlan coughlin coulombe " +
  "coulon coulson coulston coulter counihan courcey cournane cournoyer coursey courson courtemanche courtenay courter courtney courtois courtright courville courvoisier coury cousar coutee " +
  "couto coutts coutu couture couturier couvreur covarrubias covell covic covin covington cowan cowans cowart cowden cowell cowely cowen cowger cowgill cowherd cowie cowles cowley cowman coyle " +
  "coyne cozad cozar cozart crabb crabhain crabill crabtree cracraft craddock crader crafton cragg crahan crahay craibhin craidheain craig craighead crain craine craith cramer crampsey crampsie " +
  "crampton crandall crandell craner craney cranford crangle cranley cranly cranmer cranor cranston craobhain crary crase craver crawford crawley cray crayton creadaigh creag creagain creager " +
  "creagh crean creasey creasman creason creasy credle cree creech creedon creekmore cregan creger crehan creighton creimin cremeans cremer cremin cremonesi crenshaw crepeau crespi crespin " +
  "crespo cressey cresswell creswell cretton crevar crevoisier criado criagain cribb cribbons cribbs crichton criddle crider crigger crigler crilly crim crimin crimmins criner crinion criodain " +
  "criogain criomhthain crionain criostoir criostuir cripe crippen cripps crisafulli crisler crisman crispi crispin criss crissman crist cristea cristobal cristoforetti criswell critchfield " +
  "critchlow crites crittenden crittendon crivelli crivello crnekovic crnkovic croad croal croce crocker crockett crodhal crofoot croft crohan croidheain croil croinin croithin croker croley " +
  "croll crolly cromartie cromer crompton cromwell cron cronallaigh cronan cronelly cronghaile cronin cronk cronly crooker croom crooms crosain crosbie crosby crose croskey crosland crosley " +
  "crossan crossen crossett crossland crossley crosslin crossman crosson crosswhite crota crotaigh croteau crothers crotts crotty crouse crowder crowe crowell crowl crowley crownover crowson " +
  "crowther croxton croy croyle cruachain cruadhlaoich cruce cruces cruchain crudden cruickshank cruis cruitin crum crumbley crume crumley crump crumpler crumpton crumrine crunk cruse crutcher " +
  "crutchfield cruz cryan cryer csonka cuacach cuadra cuadrado cuag cuagain cuaig cualain cuana cuanachain cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cubbage cubillos cubric cuccia cucek " +
  "cuch cuda cudd cuddihy cuddy cude cudic cudjoe cudney cudzich cuellar cuenca cuervo cuesta cueto cueva cuevas cuffe cuffee cuffie cugia cui cuideagain cuideaganaigh cuidithe cuigeannaigh " +
  "cuijck cuileamhain cuileanain cuileannain cuilin cuilinn cuill cuilleain cuillin cuilliu cuilliudha cuilriabhaigh cuimilin cuimin cuineain cuinn cuinneachain cuinneagain cuinneain cuinneir " +
  "cuinnleain cuirc cuireain cuirleain cuirnin cuirreain cuirrin cuirteir cuirteis cuise cuk cukier cukman cukon culachain culain culberson culbert culbertson culbreath culbreth culhane culi " +
  "culina culjak cullaigh cullen cullens culler culley culligan cullinan cullinane cullins cullison culloty cullum cully culot culp culpepper culver cumascaigh cumberbatch cumberland cumbie " +
  "cumhail cumhaill cumiskey cumisky cummingham cummings cummins cummiskey cummisky cundari cundiff cunduin cundun cuneo cunha cunnaidh cunnane cunneen cunniff cunningham cunny cunuin cunun " +
  "cuomo cupic cupp cupples cupps curatoli curci curcio curdaigh curdy cureton curic curiel curlee curley curnain curnane curneen curnutt curnyn curraidh curraidhin currain curran curraoin " +
  "curren currey currie currier currin cursa curtin curtis curtiss curto curtsinger cusack cusano cushing cushman cusick cusson custer custis custodio cusumano cuthbert cuthbertson cutler " +
  "cutlip cutrer cutright cutrufo cutshall cutshaw cutts cutuli cuvarli cuvelier cuyler cuyper cuypers cuyvers cuzzocrea cvenic cvetko cvetkovic cvetnic cvitan cvrtila cwalile cwierz cwirko " +
  "cyba cybul cybulski cydzik cygal cyganik cylwik cyman cymbala cymer cypert cyphers cyprich cyprichova cyr cyrek cyron cyrulik cyrus cywka czajka czajkowski czajor czak czapiga czapla " +
  "czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn " +
  "czupryna czura czurylo czylok d'alia d'arcy d'hondt daako daakoaa daal daamin dabal dabbs dabhain dabhoireann dabhrain dabir dabkiewicz dabney dabo dabros dabrowicz dabrowka dabrowski " +
  "dabukke dachev dachgelder dachgeldt dachgelt dacko dacosta dacus dada daddario dade dadej dadova daeid daele daems dagane dagbjarts dagfaris dagfinns daggeirs daggett daghnain dagli dagmanns " +
  "dagnyrs dagostino dags dagsburg dahir dahl dahlberg dahle dahlen dahlgren dahlin dahlke dahlquist dahlqvist dahlstrom dahm dahmane dahmani dahmen dahms dai daibheid daibhid daibhidh daibhin " +
  "daibhis daid daigle daigneault daigre daiken dail dailey daimhin dake dakhil dakhno dala dalaigh dalal dalberts daleiden dalem dalerov dalessandro dalessio daley dalke dall dalla dallaire " +
  "dallape dallara dallas dalley dallinger dallis dalmanns dalmars dalmau dalrymple dalton daltun daluz dalvins daly dalzell dalziel damanik damato dambrosio damek dameron damian damiani " +
  "damiano damico damijanic damirov damjanovic damjanovska damjanovski damjans damm dammann damme damon damore dampier damron damurah dan dana danachair danaher dancak dancakova danchenko " +
  "danchuk danciak danciakova dancy dandanov dandolo dandrea dandridge dane danek danekova danel danelius danford danforth dang dangelo dangerfield dangl dani daniec daniel daniell daniels " +
  "danielsen danielson danielsson danieluk danilchuk danilczuk danilenko danilov danilova danilyuk danis danisz danivals danjuma dankevich dankiewicz dankiv danko dankova danley dann danna " +
  "danner danninger dano danos danova dans dansby dansereau danso dant dantes dantonio dantzler dao daochain daoda daola daoud daoudi dar dara daragan darain daraz darbonne darby darcy dardar " +
  "dardel darden dardenne dargacz dargain dargan darius darko darlak darley darlington darmody darnall darnau darnell darojkovic darosa darr darrah darrell darrington darris darrow darst darul " +
  "darwin das dasey dasgupta dashenko dasher dashiell dashkevich dashner dasilva dass datsenko datsyuk datta dattilo daubert daud daugherty daughtery daughtrey daughtry daulton daum dautanec " +
  "dautovic davalos dave davern daves davey david davidenko davidova davids davidson davidsson davie davies davila davimuka davin davis davison davisson davitt davodov davoren davy davydov " +
  "davydova daw dawe dawes dawick dawidczyk dawidek dawiec dawkins dawley dawson dawud dayal daye dayton daza deacair deacy deadaigh deady deaganaigh deagha deaghdha deak deakins deakova dealba " +
  "deanda deane deangelis deangelo dearain dearborn deardorff deargain dearing dearmada dearman dearmond deas dease deasmhumhna deason deasy deatherage deaton deaueroux deaver deavers debelic " +
  "debeljak debellis deberry deblois debnam debnar debnarova debniak deboer debolt debord debose debosz debroux debruyne debski debusk decarlo decaro decastro decesare deceuninck dechamps " +
  "dechant decicco deckard decker deckers deckert declerck declercq declue decock deconinck decosta decoster decoteau dedeaux dedmon dedrick dee deegadan deegan deehan deel deeley deely deemer " +
  "deen deeney deeny deere deering deery dees deese deeter defalco defazio defelice defeo defilippo defoor deford deforge defrancisco defranco defreitas degarmo degen degennaro degeorge degnan " +
  "degraff degraffenreid degraw degregorio degroat degroot degroote degryse degueldre deguzman dehaan dehart dehaven deherrera dehmel dehn dehner dehon dehoyos deid deide deigan deignan deines " +
  "deirg deise deiseach deisigh deitch deitz dej dejardin dejean dejesus dejneka dejohn dejong dejonghe dekeyser dekker dekys dekysova del dela delacerda delacruz deladoey delaere delafuente " +
  "delagarza delahaye delahoussaye delahunty delamora delancey delaney delannoy delano delany delao delap delapaz delapena delargy delariva delarosa delatorre delatte delattre delaughter " +
  "delaunay delaune delavega delbosque delcambre delcastillo delcid delcourt delcroix deledda delee delekta deleo deleon deleu deleze delfino delforge delfosse delgadillo delgado delhaye delhez " +
  "delia delikat delima delisle delk delle dellinger dellucci delmas delmonte delmotte deloach deloatch deloera deloney delong delorenzo delorme delosreyes delossantos deloughrey deloughry " +
  "delozier delp delph delporte delreal delrio delrosario deltoro deltour deluca delucia deluga deluna delvalle delvaux delvecchio delvigne delwayo demaio deman demanet demar demarco demaree " +
  "demarest demaret demaria demars demartini demartino demasi dematteo demby demello demelo dement dementev dementeva demeo demers demery demeulenaere demeyer demeyere demianczuk demidenko " +
  "deming demir demirel demko demmendaal demmer demoss demott demoulin demps dempsey dempster demsar demus demuth demuynck denault denby dendy deneka deng dengg dengler denham deniels denihan " +
  "denis denison denisov denisova denissov denk denker denkiewicz denman denmark denn dennard dennehy dennenberg dennett denney dennie denning dennis dennison denniston denny densmore denson " +
  "denton denys denzer deo deol deoraidhin deorain depalma depasquale depaul depaz depero depew depoorter depp deprez depriest deptuch depue depuy depuydt der deramus derbal deregus derek " +
  "derezic dergach dering derkach derkaoui dermody dermott deroche derosa derose derosier derossett derouen derouiche derr derradji derrickson derrico derrig derry derryberry dery deryazhna " +
  "deryazhni deryazhniy deryazhny derycke derylo desai desalvo desantiago desantis desbiens descamps deschamp deschamps deschenes descoteaux deshanovska deshanovski deshazo deshields deshmukh " +
  "deshong deshotel deshpande deshusses desilets desilva desimone desio desir desjardins deskins deslauriers desmarais desmedt desmet desmond desoto desousa desouza despain despres desrochers " +
  "desroches desrosiers dessart dessel dessy destefano deszcz detaille dethier detka detournay detrick detry detti detweiler detwiler deutsch deutschmann devally devan devane devaney devanney " +
  "devaughn devault devaux devdyuk deveau devecka deveckova devenney dever devera devereaux devereux devers devery devi deville devillers devilly devin devine devinney devita devito devitt " +
  "devlin devoe devolder devore devos devoy devriendt devries dewaele dewald dewall dewalt dewan dewar dewees deweese dewey dewez dewilde dewitt dewitte dewoody dews dewulf dexter dey deyneka " +
  "deyneko deyo deyoung deysun deze dhaibhidh dhaibhis dhaliwal dhar dhawan dhe dhiarmada dhillon dhingra dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhubhghail dhubhghaill " +
  "dhuibh dhuibhir dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin diaconescu diaconu diaf diallo diana diarmada dias diaz dib dibella dibenedetto dibiase dibiasi dicarlo dicken dickens " +
  "dickenson dickerman dickerson dickert dickie dickinson dickison dickman dickson dicus dida didier didomenico didonato didovic diebold diederich diedrich diego dieguez diehl diemer diener " +
  "diep dierckx dierick dierickx dierking dierks diesbach diesbergen dietl dietrich dietrick dietz dieu dieudonne diez dif diffin diffley difiore difranco digby digennaro diggin diggins diggs " +
  "dighe digiacomo digiovanni digirolamo dignan digregorio dijck dijk dijkman dijkstra dijoux dikane dilbeck dilday dildorova dildy dileo dillane dillard dille dillen diller dilley dillinger " +
  "dillingham dillion dillman dillon dillow dilnozova dilnurova dilorenzo dilworth dima dimaggio dimarco dimartino dimas dimatteo dimattia dimauro dimba dimbane dimbani dimick dimitriev " +
  "dimitrieva dimmick dimond dimovska dimovski dinabantu dinamarca dinan dinangwe dinapoli dinardo dindela dindi dineen dinger dinges dingess dingila dingle dingler dingman dingus dinh dinkel " +
  "dinkins dinneen dinsmore dinu dinwa dinwiddie diochain diochon diolain dioluin diolun diomasaigh diomedes dion dionisio dionne dionun diorain diorio diothchain dipalma dipaolo dipasquale " +
  "dipietro dippel dircken direain dirksen dirnberger dirrane dirven disalvo disanto discin disdero dishman dishon diskin dismuke dismukes disney dison distefano ditschlerin dittman dittmar " +
  "dittmer dittrich ditullio divenney diviney divito dix dixion dixit dixon dixson diyorayeva diyorov dizdar dizon djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla " +
  "dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dlubak dludla dludlu dlugajczyk dlugozima dlungwana dmitriev dmitrieva dmoch doak doan doane " +
  "dobbelaere dobbin dobbins dobbs dobes dobler dobos dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska dobsinsky dobson doby dochartaigh dochioiu dockery dockins dockx docolomanska " +
  "docolomansky docquier dodd dodds dodgen dodrill dodson doering doerr doesburg dofris doggett doghair dogherty doglioni doherty dohn doi doibhilin doighre doingeard doirnin doiron dokkum " +
  "dokova doktor dolain dolainn dolan dolby dolce dolega dolenc dolezal dolezalova dolic dolin dolinar dolinsek doliwa dollard dollinger dollis dolloff dolph domagala domaldis domalds doman " +
  "domanski dombroski dombrowski domek domenech domenico domhnaigh domhnaill domhnallain domian dominczak domingo domingue domingues dominguez dominick dominikovic dominiks dominique dominkovic " +
  "dominquez dominy domka dommelen domon domowicz domurad domzal dona donagher donaghy donahoe donahue donaire donald donalds donaldson donalson donaoile donarelli donati donato donatoni " +
  "doncabe doncevic donchadha donchu donda donegan donelson doner dones donev doneva doney dong dongen donghaile dongoran donini donis doniyorov donkor donley donlon donmoyer donnabhain " +
  "donnacha donnagain donnain donnan donnay donncha donnchadha donnchaidh donnchu donndhubhartaigh donndubhartaigh donnell donnellan donnelly donner donnghaile donnghusa donofrio donoghue " +
  "donoho donohoe donohue donoso donovan dony doody dooey doogan doohan doolan dooley doolin doolittle dooly dooren doorhof doorn doornhem doorty doppler dora dorado dorai doran dorawa dorazio " +
  "dorcha dorchaidh dorchaidhe dorchaigh dorchain dordain dordan dore dorey dorfer dorfman dorgan doria doring doris dority dorka dorko dorkova dorman dorn dorna dornan dorner doroba dorobek " +
  "dorobisz dorociak dorofeev dorofeeva doronin doronina doroszkiewicz doroszuk dorot dorota dorotova dorova doroz dorr dorrance dorrian dorris dorrough dors dorsch dorschner dorsett dorsey " +
  "dorsman dortch dorton doruch dorynek dosch doshi doss dossantos dossett dossetti dossi dostal dostalova doster dostert dostie dotsenko dotson dotts doty doucet doucette doud doudigan dougan " +
  "dougherty douglas douglass doumont douthit douthitt dovara dover dovudov dow dowd dowdell dowden dowdle dowe dowell dower dowerg dowey dowler dowley dowling downar downard downes downey " +
  "downie doxey doyal doyle doyon dozier draaisma drabczyk draeger draghi dragicevic drago dragobratovic dragojevic dragoo drajna drajnova drakeford drakulic drandic drapeau draper draughn " +
  "draupnirs draus draves draxler drayton drazic drazyk drees dreher dreiling drej drekis drela drengs drennan drennen drennon drenthe dressler dreszer dretvic drewa drewes drewicz drewnik " +
  "drewniok drewry drews drexler dreyer drgas drian driesen driessche driessen driggers driggs drinkard drinnon drisceoil driscin driscoll drishlov driskell driskill drobakha drobek drobik " +
  "drobisz drobna drobniak drobnik drobny drobot drochain droguett drohan droighneain drolet droma drona dronaidhe droney droppa droppova dros drost drotar drotarova drouin droz drozd drozda " +
  "drozdenko drozdov drozdova drozdowicz drozdzal drozdziel drozdzik druachain druart drubin drucker drumheller drumm drummond drummy drury druso druszcz drwiega dryden drye drygala drygas " +
  "dryka drynda drysdale drywa drzal du dua duah duan duane duarcain duarte duba dubandlela dubas dubay dubazane dube dubel dubenko dubey dubha dubhabhoireann dubhagain dubhaigh dubhain " +
  "dubhartaigh dubhchain dubhda dubhdabhoireann dubhdhain dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain dubhshlaine dubhthaigh dubhuidhe dubik dubin dubina " +
  "dubis dublin dubnicka dubois dubose dubovecak dubovska dubovsky dubreuil dubuc dubuisson dubuque duby duc duca ducan ducharme duchene duchesne duchnik ducker duckett ducksworth duckworth " +
  "duclos ducote duczek duczmal duda dudala dudas dudash dudczak dudek dudekova dudik dudikova dudka dudko dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duell duenas duerr " +
  "duez dufault duffey duffield duffin duffy dufgus dufie dufour dufrane dufrasne dufrene dufresne dugain dugal dugan dugar dugas dugfus duggan dugger duggins duguay duhamel duhart duhig duhon " +
  "duhy duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh duibhgeannain duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe " +
  "duigeannaigh duignan duigneain duilearga duilleain duineacha duinn duinneacha duinneachain duinnin duinnlei duinnshle duinnshleibhe duinsmearach duirnin duis duithche duivenvoorde " +
  "duivenvoorden dujardin dujmovic dukada dukat dukic dula dulac dulaigh dulak dulaney dulas dulbecco dulchaointigh dulemba dulewicz duley dulik dulin dulla dullova dulohery dulova duma dumais " +
  "dumakude dumala dumanli dumas dumin dumina dumins dumisa dumitrescu dummer dumond dumont dumortier dumoulin dunadhaighe dunagan dunai dunaighe dunain dunal dunavant dunaway dunbar duncain " +
  "duncan duncanson dundas dunfee dunford dungan dunge dunham duniec dunigan dunkel dunkelberger dunkin dunkle dunkley dunklin dunlaing dunlap dunleavey dunleavy dunlop dunmire dunn dunnam " +
  "dunne dunneback dunnigan dunns dunny dunphy dunser dunshleibhe dunson dunston dunton dunurta dunworth dunyoeva duodo duong duplantis duplessis dupli dupliy duply dupont duppstadt dupras " +
  "dupre dupree duprey dupuis dupuy duque duquesne duquette durai duran durand durant durante duras durasevic durazo durbin durca durcain durchain durco durcova durczok durden durdik durdikova " +
  "durdinets durdonova durdu durek durekova duren durfee durgan durgin durham durica duricova durieux durinic duris durisova durka durkan durkee durkin durko durkovic durkovicova durkovska " +
  "durkovsky durlak durlej durlik durlovska durlovski durma durmus durnan durnin durning duro durocher duron duroux durova durovic durovicova durovsky durovskyova durr durrah durrant durrett " +
  "durrihy durso durst dury duryea durys dusa duse dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova dusova dussart dussault dussen dustin duszczak duszczyk duszkiewicz " +
  "dutcher dutil dutka dutko dutkova dutra dutrieux dutt dutta dutton duval duvall duvancic duvanel duvenvoirde duvivier duyaza duyvenvoorde duze duzy dvalinns dvojak dvonc dvoncova dvorak " +
  "dvorakova dvorska dvorsky dwala dwamena dwane dwight dworczak dworniczak dwyer dyachkov dyachkova dyal dyar dybal dybas dybiec dybka dycha dyck dycus dyczko dyda dydak dydo dyess dyja dyjach " +
  "dyjas dyka dykas dykema dykstra dylak dylik dylong dymarczyk dynak dynia dyrek dyris dyrmunds dys dysart dyson dyszkiewicz dyszy dytko dytrych dywan dzapo dzene dzenis dzezov dzhogov dzhun " +
  "dzhus dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek dziduch dziechciarz dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak " +
  "dziewa dziewior dziewit dzieza dzika dzikiewicz dzindra dziob dziopa dziuban dziuda dziugiel dziurdzia dziurla dziwak dzurjanin dzurjaninova dzwonnik dzyuba e'zozova eachaidh eachain " +
  "eachmharcaigh eaddy eades eadie eads eady eagan eaglin eain eaker eakes eakin eakins ealanaidh ealey ealy eames eanaigh eanes earhart earle earles earley earnhardt earnshaw earp earwood " +
  "easboig easley eason eastep easter easterday easterling easterwood eastham eastin eastland eastman easton eastridge eastwood eatman eatmon eaton ebbert ebbis ebel ebeling ebenesers ebenezers " +
  "ebergs eberhard eberhardt eberhart eberharter eberl eberle eberly ebersole ebert eberth ebling ebner ebron eby eccles eccleston echavarria echevarria echeverria echols eck eckard eckart " +
  "eckbauer eckel eckenrode ecker eckert eckhardt eckhart eckhoff eckles eckley ecklund eckman eckstein eco ector edberg eddie eddings eddington eddins eddleman edelen edelman edelson edelstein " +
  "edenfield edens eder edgar edgars edgell edgerly edgerton edgin edgington edick edie edilons edin edinger edington edison edler edlinger edlund edman edmiston edmond edmonds edmondson " +
  "edmonson edmunds edmundson edney edson edstrom edun edvards edvardsen edvardsson edvins edward edwards edwin eeckhout eells eelman eerden eerenbeemt efimov efimova efird efraims efremov " +
  "efremova eftimie egan egbert egea eger egerton eggen egger eggers eggert eggerts eggleston egills egisheim egli eglinton eglite eglitis egorov egorova ehlers ehlert ehmann ehret ehrhardt " +
  "ehrhart ehrlich ehsaas eibhir eibl eich eichberger eichelberger eichenberger eicher eichhorn eichinger eichler eichner eichorn eickhoff eide eidson eigenwillig eijkelboom eijndhoven eijssel " +
  "eikars eil eiland eiler eilerman eilers eilfirt eilifs eimer einars einarsson einaudi einirs eiriks eischen eisele eisen eisenbarth eisenberg eisenhart eisenhauer eisenhower eisenman eisl " +
  "eisner eiteagain eitheagain eivers eivins ejlaal ek ekai ekal ekberg ekdahl ekelund ekeno ekert ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand ekstrom ekwueme elam elamin elatli " +
  "elbergs elbert elberts elbertse eldars eldgrims eldjarns eldmars eldons eldors eldred eldredge eldridge elds elem elentinus elert eley elfars elgin elgueta elia elias eliason eliassen " +
  "eliasson elie eliesers elifova elijah elimars elinbergs elinmunds elinors elis eliseev eliseeva elizalde elizondo elkin elkins ellard elledge ellefson ellenberger ellenburg ellender eller " +
  "ellerbe ellerbee ellerman ellerts ellery ellett ellinger ellingsen ellingson ellingsworth ellington elliot elliott ellis ellison elliston ellman ellsworth ellwart ellwood ellzey elmars elmer " +
  "elmore elo elofsson eloranta elorza eloy elrod elsass elsberry elsea elsemulder elsen elsenaar elser elsner elson elston elswick elton elvars elvins elvis elwart elwell elwood ely elzas " +
  "elzey elzy emanuel emanuelli emanuels emanuelsson embden emberton embree embreks embrey embry emelyanov emelyanova emerick emerson emert emig emils emilsson eminov emmanuel emmanuels emmelen " +
  "emmen emmer emmerich emmert emmett emmons emond emory emrich emrick emuria encarnacion encina encinas enciso ender enders endicott endo endres endrizzi endsley ene eng engberg engdahl " +
  "engebretson engel engeland engelbrecht engelen engelhardt engelke engelman engelmann engels engen enger engilberts engilbjarts engiljons engills engl england engle englebert englehart " +
  "engleman engler englert engles englund engman engram engstrom engvall enloe enlow ennis eno enoch enochs enoks enos enri enright enriquez enschot ensley ensminger ensor entrekin entringer " +
  "entwistle enyeart enzinger eochadha eochagain eochaidh eochain eoff eoghain eoin eoinin eothach epley epling epp epperly epperson eppinger eppler epps epstein eraslan erazo erb erbe erber " +
  "erby erceg ercegovic erdman erdmann erdogan eregae ergotic ergul erhardt erhart erhout erices ericksen erickson erics ericson ericsson erik eriks eriksen erikson eriksson erjavec erkkila " +
  "erlacher erlandson erlandsson erlars erlends erler erlings erm ermakov ermakova ernest ernestos erni ernirs ernits ernst ernsts eronen erons erpelding erps errani errico errigo ersek ershov " +
  "ershova erskine ertas ertel ertl erupe erve ervin ervine erving erwin erzen escalante escalera escalona escamilla escarcega escobar escobedo escolano escoto escribano escriva escudero " +
  "esekiels esekon esfandyar eshan eshelman eshleman esinyen esjars eskelinen eskew eskola eskridge eslick eslinger espada espana espanol esparza espejo espey espinal espino espinosa espinoza " +
  "espiritu espitia esposito esqueda esquer esquibel esquivel esras essary esser essex esson estabrook estay este esteban estefans estell estelle estep estepp esterly estes esteve esteves " +
  "estevez estey estill estrada estrella etchison eterovic etheredge etheridge etherton ethier ethridge etienne etter ettinger etyang etzel etzler etzold eubank eubanks eudy eugene eugster " +
  "euler eure eurich eury eusebio eustace eustice evalds evan evangelista evanoff evans evatt evdokimov evdokimova eveland evelingen evelyn evensen evenson evequoz everaert everde everett " +
  "everette everhart everitt everly everman evers eversole everson evert everton everts evins evoy evrard evropovkirilov evseev evseeva ewald ewalt ewart ewell ewen ewert ewing ewoi exley " +
  "exposito exum eyanae eybergs eybozhenko eyjolfs eylaugs eyleifs eyler eyman eymars eymunds eynde eyre eyriks eysteinns eyvars eyvazali eyvazli eyvinds eze ezell ezeugo ezzell fabbri fabela " +
  "faber fabian fabianczyk fabiano fabianova fabijanic fabiszak fabra fabre fabregas fabregat fabrisius fabrizi fabrizio fabry fabus fabusova fac facer fachtna fackler fadden fadeev fadeeva " +
  "fadian fadipe faes faferek fafnirs fagain fagan fager fagerstrom faggiani fagiani fagin fagotto fagundes fagunwa faherty fahey fahy failbhe failla fairbank fairbanks faircheallaigh fairchild " +
  "faircloth fairfax fairfield fairhall fairley fairman fairweather faison faivre faizan fajardo fajimi fajnor fajnorova fakazi fakude fal falabi falba falbo falco falcone fales faleti falgeirs " +
  "falgoust falgout falier falk falkis falkner fallaci fallamhain faller fallin fallis fallon falloppio faloye fals faltyn falvey falzone famula fancher fane fanelli fanisa fankhauser fann " +
  "fannars fannbergs fanngeirs fannin fannon fansler fant fantini fantoni fantozzi fanucci faodhagain faoite faolain farago farah faranain faranda farangizova farber farell farenyuk farfan " +
  "fargo farhodov faria farias farida farinelli faris farish farizayeva farizov farkas farkasovska farkasovsky farland farley farlow farnan farner farnese farney farnham farnon farnsworth " +
  "farnum farquhar farr farragher farrand farrar farre farrel farrell farrelly farren farrer farrier farrington farrior farris farrish farrissey farrissy farry farta fartushnyak faruga farwell " +
  "faryna farzonova fasano fasasi fasching fasiang fasiangova fason fassett fastenko fatha fathaigh fatharta fathartaigh fattori faucett faucette faucher fauconnier faught faugno faul faulk " +
  "faulkner faulks faull faundez fauntleroy faure faust fauver fava favata favela favre favreau fawcett fay fazekas fazio fazli feagin fealy fearachain fearachair fearadhaigh fearain fearchair " +
  "feardhaigh fearghail fearghaile fearghaiosa fearghusa fearn fearon fearrai fearraidhe fearraigh feaster featherston featherstone febus fechant fechner fecteau fedak fedele feder federici " +
  "federico fedler fedor fedorczyk fedorov fedorova fedoseev fedoseeva fedotov fedotova fedyk feehan feeley feely feemster feeney feenstra feeny fegan fegley fehan feher fehilly fehr fehringer " +
  "feichin feichtenschlager feichter feichtinger feichtner feiereisen feighery feigl feijoo feinberg feinen feingold feinneadha feinstein feirtear feist feith feithin fekete felan felban felber " +
  "feld feldek feldekova felder feldman feldmann feldt felice feliciano feliksiak feliniak felipe felisiak feliu felix felixs feliz felker fellah fellers fellinger fellman fellner felten " +
  "feltgen feltman feltner felton felty feltz feltzer felus fenderson fendley fenelon fenerov feng fengs fenighty fenimore fenley fenlon fenn fennell fennelly fenner fennessey fenning fenrirs " +
  "fenske fenster fenstermacher fenton fentress fenwick fenya ferber fercher ferdinand ferdinands ferdyn ferebee ferenac feret fergerson fergus ferguson ferhat ferland ferm fermi fermin fernald " +
  "fernandes fernandez fernando feron ferrabosco ferrada ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferranti ferrara ferrari ferraris ferraro ferrata ferrazzi " +
  "ferree ferreira ferrel ferrell ferrer ferrera ferreras ferreri ferrero ferretti ferreyra ferri ferrier ferriera ferrigno ferrill ferrin ferris ferriter ferro ferron ferrucci ferstl fertrams " +
  "feruzova fesenko fessenden fessler festa fett fetterman fetty fetzer feuerstein fewell feyder feykirs feys fhailghigh fhaolain fhearadhaigh fhearchair fheargail fhearghail fhearghaile " +
  "fhearghusa fhearraigh fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin fhionnachta fhionnachtaigh fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir " +
  "fhlaithbheartaigh fhlaithimh fhlannagain fhlannain fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fiacha fiachain fiachna fiachra fiaich fiala fialova fiannachta fiannachtaigh " +
  "fiannaidh fiannaidhe fiannaigh fibonacci fica fichter fichtinger ficino fick fickes ficner fico ficon ficova fidler fidor fidos fidura fidvi fiebig fiecke fiedler fiedorczuk fiedoruk fielden " +
  "fieramosca fiere fierek fierens fierro fierros fifer fifield fifills figaro figat figgs figheadora figueiredo figueras figueredo figueroa figuerola fihlela fijak fijalek fijol fik fike fikes " +
  "fikus filak filali filangieri filar filas filatov filatova filban filbin filc filcova filek filer filiks filip filipcic filipek filipekova filipenko filipic filipko filipkova filipova " +
  "filipovic filippelli filippini filippov filippova filippus filips filkins fillion fillmore filogamo filson filus filusz filzi finan fincham fincher finck findlay findley finegan finetti " +
  "finka finkbeiner finke finkel finkelstein finkle finklea finkova finlay finlayson finley finn finnbjorns finnbogis finneachta finneadha finnegan finnell finneran finnerty finney finngeirs " +
  "finnie finnjons finnlaugs finns finnthighearn finnucane finotto finucane finzi fiodhabhra fiol fiolek fiolka fiona fionartaigh fionnachta fionnachtaigh fionnagain fionnain fionnallain " +
  "fionndhubhcain fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacain fionntain fioravanti fiore fiorentino fiorillo fiorini fiorucci fiqueroa firat firbhisigh firdavsev firestone " +
  "firgantoro firkins firmansyah firtear fisch fischbach fischer fischetti fiscus fiser fiserova fishback fishburn fishel fishman fisk fiske fita fitas fitch fitchett fite fithchealla " +
  "fithcheallaigh fitrzyk fittipaldi fitts fitz fitzgerald fitzgibbon fitzgibbons fitzhugh fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fiutak fizer fjalars fjarkis " +
  "fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs flaas flabhain flaga flagg flaherty flahive flaiano flaithbhearta flaithbheartaigh flaitheamhain flaithearta flaithimh flaithimhin " +
  "flaitile flament flammang flanagain flanagan flanary flanders flanery flanigan flannabhra flannagain flannagan flannchadha flannelly flannery flannghaile flannigan flantz flarta flasza " +
  "flathamhain flatharta flathartaigh flatley flatt flaugher flavin fleche fleckenstein fleeman fleener fleenor fleetwood flego fleischer fleischhacker fleischman fleischmann fleisher fleishman " +
  "fleming flemings flemming flemmings flesher fleshman fleszar fletcher fleury flickinger flieger fliegner flinchum flink flinn flippen flippo flisek flisiak floch floinn flokis flor florea " +
  "florence florents flores florez florian florio flory flosis flournoy flovents floyd fluckiger fludd fluellen fluharty fluker flury flynn flynt flythe foa fobbs focht foconi fodhladha fodor " +
  "foerster fofie fogaca fogarta fogartaigh fogarty fogas fogasova fogazzaro fogel fogg foghladha foghlu foghludha fogiel fogle fogleman fogt foidl foit fojt fokin fokina folan foland folch " +
  "folden foletti foley folga folger folkerts folkes folkesson folkis follansbee follett folliero follis follmer folmar folse folsom folta foltz fomby fomenko fomichev fomicheva fomin fomina " +
  "fonck fondo fondren fong fonjallaz fonseca fontaine fontana fontanez fontenot fontes fonville foody foor foos foote forain foran forand forbes forbis forbush forcier forde fordham fordyce " +
  "foremniak forero foret forgac forgacova forgey foriwaa forjan forkin forma forman formbach fornaciari fornalik forney fornis forrest forrester fors forsberg forsell forsgren forshee forslund " +
  "forsman forst forster forstner forsyth forsythe fortenberry fortier fortin fortner fortney fortson fortuna fortunato fortuny fortuyn forysiak forza foscari fosdick foser foshee foskey foss " +
  "fossett fossmars fossum fosu fosua foti fotimayeva foucart fouch fouche foucher foulds foulk foulks fouquet fournier fouse foushee foust fout foutch fouts foutz fowler fowles fowlkes foxwell " +
  "foxworth foxx foy foye foyle fracci fracz fraczkiewicz frady fraga fragoso fraher frahm frailey frainclin fraire fraise fraizer frakes fraley fralick frampton frana franas franaszek france " +
  "frances franceschi franch franchuk francillon francis francisco franck franco francois francoise franczuk frandsen franek franekova frania franiak franic franicevic franik franjic franka " +
  "franke frankel frankhuizen franklin franklins franko frankova frankow frankowicz franns frano franova franqui frans franscini fransen franson franssen fransson frantz franusic franva franz " +
  "franzen franzese franzs frars frary fras frase fraser frasher frasier frasure fraszczyk frates frausto frawley frazee frazer frazier freaney frechette fred freda frederick fredericks " +
  "fredericksen frederickson frederiksen fredes fredette fredrick fredricks fredrickson fredriks fredriksen fredriksson freeborn freel freeland freeley freels freeney freese freeth fregoso frei " +
  "freil frein freis freitag freitas frelek frelich frema fremie fremont frenette frere frerichs frescobaldi frese freshour fresquez fretwell freudenberger freudenburg freudenthaler freund frew " +
  "frey freybjorns freymars freymunds freyrs freysteinns frias friberg frick fricke fricks frid friddle fridley friedel friederich friedl friedland friedlander friedli friedman friedrich " +
  "friedrichs friehus friel frier frierson friese friesen frighil frigo friis friley frimanns frimer frimerova frimpomaa frink frisbee frisbie frisby frisch friscic frisina frison fritch frith " +
  "frithile fritsch fritsche fritts fritz fritzs frizzell frketic froehlich froelich frohlich frolov frolova froman fromm frommelt fron fronczek fronczyk fronia froschauer froschl frostis fruge " +
  "fruhwirth frukacz frutos fryar frycz frydel frydrychowicz frye fryman frymus frys ftacnik ftacnikova ftorek ftorekova fu fuada fuadachain fualain fuallaigh fuarain fuarthain fuaruisce fucek " +
  "fuchs fudalej fuente fuentealba fuentes fuentez fuenzalida fuertes fugate fugiel fuhr fuhrman fuhrmann fujiati fujii fujimoto fujita fujiwara fukuda fulara fularczyk fulawka fulbright " +
  "fulcher fulford fulgham fulghum fulk fulkerson fulks fullen fullerton fullilove fullmer fullwood fulmer fulmore fulop fulp fulton fults fultz funches funchess funderburg funderburk fundi " +
  "funes fung funis funke funkhouser funnell fuqua fuquay fura furaigh furda fureder furey furga furgal furgala furguson furlan furlow furman furmankiewicz furness furr furrer furst furtado " +
  "fusani fusco fuseli fuselier fusis fuson fussell fuster fuston futch futral futrell futyma fuzaylov fyda fydrych fye fyfe fyffe fylkirs gaasch gaba gabadela gabaldon gabara gabba gabbana " +
  "gabbard gabbert gabel gabela gabelko gabhachain gabhain gabhann gabhezi gabhisa gabhlain gabka gabler gabor gabriel gabriele gabrieli gabriels gabrielson gabrielsson gabriyelov gabrovlieva " +
  "gabrych gabryel gabryelczyk gabryszak gabud gacem gachain gachanja gacheri gacheru gachoki gadberry gadbois gadd gadda gaddis gaddy gade gadhra gadlela gadsden gadson gadzala gadzina gaels " +
  "gaertner gaeta gaete gaffney gafford gafraigh gagala gagashe gage gaggini gagliano gagliardi gagne gagner gagnier gagnon gagys gahagan gahan gahleitner gaiatto gaibhin gaibhre gaibhtheachain " +
  "gaiciunas gaier gailey gailius gaillard gaillin gailliuin gailys gaine gaineard gainer gaines gainey gairbhe gairbhia gairbhighe gairbhin gaiser gaitan gaither gaito gaizauskas gajardo gajcy " +
  "gajda gajdzik gajewski gajowiak gajownik gajzler gakii galach galagan galain galaj galan galante galarza galasso galat galaviz galaz galbraith galbreath galdames galdamez galdikas galds " +
  "galeana galeano galeati galek galentine galenzone galesic galey galeza galgallo galgalo galgano galiano galiazzo galic galica galicia galijn galik galikova galilei galindo galipeau galkin " +
  "galkina gallager gallagher gallaher gallain galland gallardo gallart gallaway gallchobhair gallchoir galle gallego gallegos galleguillos gallen galler galles gallet gallez galli gallien " +
  "galligan galliher gallimore gallion gallivan gallman gallo gallogly galloway gallucci gallup galon galos galova galovic galtarossa galu galuba galuppi galusha galvan galvani galvez galvin " +
  "galvis galyean galyon gama gamache gamaliels gambill gambino gamblin gamboa gambrel gambrell gambu gambuse gamede gamez gamhna gamhnain gamino gammage gammill gammon gammons gamon gamrat " +
  "gamsjager ganaird gandara gandhi gandy ganesan ganesh ganey gangemi gangl ganguly ganley ganly gann gannaway gannon gano gans gant gantt gantz ganz gao gaoith gaoithin gaona gaora gapys gara " +
  "garaidh garate garavan garay garba garbaciak garbacik garber garbhain garbutt garceau garces garcia garczarek garczyk gard garde gardea gardella gardenhire gardin gardiner gardner garduno " +
  "garett garety garey garfield garfinkel garg gargallo gargan gargano garibaldi garibaldis garibay garica gariepy garlick garling garlock garlow garman garmendia garmon garncarek garncarz " +
  "garneau garnes garnett garney garnica garnier garobbio garofalo garon garozzo garps garr garraghy garrahy garrard garraway garren garretson garrett garrick garrido garriga garrihy garris " +
  "garrity garrone garrow garry garst garten garth gartlan gartland gartman gartner garton garver garvey garvin garwood gary garza garzon garzoni gasa gasaway gascon gasek gasela gashi " +
  "gasienica gasik gaskell gaskill gaskin gaskins gasmi gaspar gaspard gasparova gasparovic gasparovicova gasper gasperi gass gassaway gasser gassett gassner gast gastel gastelum gaston gasz " +
  "gaszczak gately gatewood gathain gathogo gathoni gati gatica gatimu gatlin gatling gatsheni gatson gatti gattis gatto gatton gattringer gatwiri gaudet gaudette gaudin gaudreau gaudreault " +
  "gaudyn gaughan gauis gauks gaul gaulke gault gauna gause gauthier gautier gautis gautreau gautreaux gautreks gauts gauvin gavaghan gavalier gavalierova gavenda gavendova gavican gavigan " +
  "gavin gaviria gavornik gavornikova gavrilenko gavrilets gavrilishin gavrilishina gavriliv gavrilov gavrilova gavrilovska gavrilovski gavrilyuk gavrish gavrishkevich gavryushenko gawliczek " +
  "gawlowicz gaya gayda gaydabura gaydamaka gayday gayden gaydenko gaydos gayevska gayevski gayevskiy gayevsky gayhart gayle gaylor gaylord gayman gaymon gaynard gaynor gaytan gayton " +
  "gayvoronska gayvoronski gayvoronskiy gayvoronsky gazaway gazo gazova gazu gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa gealabhain gealagain gealbhain gean geanain geannain geany gearabhain " +
  "gearachaigh gearailt gearain gearan gearchaigh geard geargain gearhart gearheart gearty geary gebashe gebauer gebhard gebhardt gebhart gebhezi gebo gebura geca geddes gedeza gedi geenen " +
  "geens geer geeraerts geerling geerts geertsen geest geffen gegic gegotek geherty gehl gehlert gehring gehringer gehrke geib geibheannaigh geibhinn geidigh geier geiger geil geimhridh " +
  "geirfinns geirhjorts geirhvats geiris geirlaugs geirleifs geirmunds geirolfs geirs geirtryggs geirvalds geis geise geisel geiser geisler geislis geissler geist gelabert gelb geldens gelder " +
  "gelemanovic gelinas gellemeyer geller gelli gellirs gelman gemen gemert gemito gemmill gemza genao gence gendek gendera gendreau gendron geneart genechten genefaas genest gengeshe gengler " +
  "geno genot genova genovese genthner gentileschi gentili gentilini gentner geoghegan george georges georgescu georgiev georgieva georgs gepa gephart gera gerace geraci geraghty gerald geralds " +
  "gerard gerardi gerarghty gerasimov gerasimova gerassimov gerber gerdes gerega geren gerena gereta gerhard gerhardt gerhart geris gerke gerken gerlach gerling germain germann germano germany " +
  "gerner gero gerow gerrard gerrish gerrits gerritse gerritsen gerrity gerry gerson gerst gerstner gerth gertz gerus gervais gesiarz gess gessner gestel gests getchell geter getka gettinger " +
  "getty gettys getz geudens geuens gevaert geyer gfeller ghabhann ghafoor ghailing ghalloglaigh ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal gheimhridh ghent gheorghiu gherbi " +
  "ghille ghilleathain ghirr ghislain ghoerle ghoill gholson gholston ghose ghosh ghuala ghunayn ghunna ghutayf giacconi giacometti giambrone giammusso giancola gianetti gianinazzi giannelli " +
  "giannetti giannini giannone giannotti giannuzzi gianvecchio giardina gibb gibbens gibbs gibby gibert gibilisco giblin gibne gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru " +
  "giddens giddings gideon gideons gidley gidney giec giedrojc giel gielen gierach gierak gierasimiuk gierat gierek gieron giers gierschner giersz gies giese giesen giess gietka giezek giffin " +
  "gifford gigaba giger gigjars gigli giglio gigliotti giguere gikonyo gil gilabert gilardoni gilbane gilbert gilberts gilbertson gilbreath gilbride gilchrist gilcrease gildea gilden gilder " +
  "gildersleeve gilduff gile giles gilewicz gilfillan gilford gilgunn gilham gilhooly gilkes gilkey gillain gillam gillan gilland gillard gilleathain gilleland gillen gillenwater gilles " +
  "gillespie gillet gillett gillette gilley gillham gilliam gillian gilliard gillic gillick gillieron gillies gilligan gilliland gillin gillingham gillis gillison gillispie gilliuin gillman " +
  "gillmore gillock gillon gillooly gillum gilman gilmars gilmartin gilmer gilmore gilmour gilpin gilreath gilroy gils gilsenan gilson gilstrap giltner gilyard gimbel gimenez gimeno gina ginder " +
  "gindl ginea giner gines ginese ginesio ginevan ging gingerich gingras gingrich gininda ginkel ginn ginnea ginneadha ginneke ginnitty ginnity ginsberg ginsburg gintalas ginter ginther ginty " +
  "ginyard ginzburgas giobalain gioballain gioberti gioblain giobuin giobun gioia giolitti giolla giollagain giollain giollarnath giollarua giollaruaidhe gionain gionnachtaigh gionnain " +
  "giontaigh giordano giorgetti giorgi giovine gipe gipson giradello giraldo giralt girard girardi giraud giron girona girouard giroux girschner girton girvan gisbert giselmeyer gish gislis " +
  "giss gitahi gitari gitau githaiga githinji gitonga gittens giuliani giuliano giulietti giunta giunti giusti givan givern giza gizs gjorgiev gjorgieva gjorgjievska gjorgjievski gjukis gladka " +
  "gladney gladstone glaibhin glaimhin glaisne glanc glancy glantz glanz glapiak glasain glasco glaser glasgow glasnovic glasper glaspie glasscock glasser glassman glatt glatz glaude glavan " +
  "glavin glavor glaza glazer glazik gleannain gleason gleasure gleaton gleaves gleba gledhill gleeson glegola glenc glenn glennon glessner gliasain glica glick glickman glidden glidewell " +
  "gligora gligorov gligorova glines glineur glionain glionnain glisson glod gloden glodt gloin gloinn gloinne glois glonek gloor gloria glosteir gloster glover glowacki glowiak glowienka " +
  "glownia gluck glums gluszko glynn gmeiner gmur gmurczyk gnatz gneistis gniewek gnimh gnodde gnups gnyp gnyrs goba gobain gobeil gober gobert gobhann gobhozi gobin goble gochenour gocnik " +
  "gocnikova goda godana godard godart godbey godbold godbolt godbout godby goddard godec godefroid goderts godet godfrey godfroid godide godin godina godines godinez godinic godley godoy " +
  "godsey godunok godwin godyn godzik godzisz godzwon goebel goedert goedhart goehring goel goerens goergen goering goerle goethals goethem goetsch goetz goetzinger goff goffaux goffin goffinet " +
  "goforth gogacz gogain gogan gogarty goggans goggin goggins gogol gogola goguen gohar goheen goibin goicoechea goik goilin goill goillidhe goin goines goins goireachtaigh gois goj goje gokey " +
  "gokhale gokov gola golak golan golas golczyk golda goldberg goldblatt goldenberg golder goldfarb golding goldman goldner goldoni goldrick goldsberry goldschmidt goldstein goldston gole golek " +
  "golenia goley golgi goliasz golightly golik golino golisz goliszek goll golla gollain gollan golliday gollner gollum golob goloborodko golofit golon golonko golos golota golson golston golub " +
  "golubev golubeva golubic golus golyash gomboc gomer gomes gomez gomila gomis gomola gomula gona goncalves gonet gongora goni gonsales gonsalez gonsalves gonser gonsior gontsarov gonyea " +
  "gonzaga gonzalas gonzales gonzalez gonzalo gooch goodale goodall goode goodell gooden goodfellow goodin gooding goodlett goodloe goodlow goodman goodner goodrich goodridge goodrow goodrum " +
  "goodsell goodson goodspeed goodwin goodwyn goodyear googe goolsby goosby goossens goovaerts gopal goraj goral goransson gorbachev gorbacheva gorbunov gorbunova gorby gordan gordeev gordeeva " +
  "gorden gordillo gordon gordy gorecki goree gorenc gorevan gorey gorgol gorham gori goris gorjup gorkiewicz gorlitz gormain gorman gormley gorney gornisiewicz gorol gorp gorrell gorshkov " +
  "gorshkova gorski gorsuch gortat gorton gorzelanczyk gos gosch goschl gose gosek gosha goshorn gosik goska goslin gosnell gosney gospodarek goss gossage gossard gosselin gosser gosset gossett " +
  "gossiaux gossman goswami gosz gotcher gotfryd gothard gothraidh gotic goto gotsholo gott gottardi gottfried gotthard gotti gottlieb gottschalk gottskalks gottsveinns gotz goudeau goudreau " +
  "goudriaan goudy gough gouin goulart gould goulden goulding goulet goulette gour gourdine gourley gouveia govaerts govan govarts gove govea govoni govorcinovic gow gowan gowans gowdy gowen " +
  "gower gowin gowins goworek goyaerts goyal goyette goyvaerts goza gozdur gozzano gozzi graaf graban grabara grabas grabczak graber grabher grabias grabill grable grabner grabon grabos " +
  "grabowski gracey gracia gracin grada gradaigh graddy gradek gradenigo gradha gradinarova grado grady gradziel grae graeve graf graff grafton gragg graham grahams grahm grahn graig graindorge " +
  "grainger grainne graith graj grajeda gral gralaigh grallaigh gramhna grammer gramsci gramza gran granado granados granat granata granatelli granath granberg granberry granda grandberry " +
  "grande granderson grandison grandjean grandstaff grandy graney granger granier granillo granis grankells granlund granstrom grantham granville gras grasser grassi grassl grasso grasty gratie " +
  "grattan gratton gratz gratzer gratzl grau gravatt gravelle gravensande gravina gravitt gravley gravois graybeal graybill grayson graziani graziano grba grbac greachain greadaigh grealaigh " +
  "grealish greally greanachain greaney grear greathouse greaves grebowiec grechanik grechko greco gredicak greear greef greehy greeley greelish greely greenawalt greenbaum greenberg greenblatt " +
  "greene greenfield greenhalgh greenhaw greenhill greenlaw greenleaf greenlee greenly greenman greenough greenspan greenstein greenwald greenwalt greenway greenwell greenwood greer greeson " +
  "gregersen gregg greggio greggs grego gregoire gregor gregorczuk gregorek gregori gregoric gregorio gregorova gregorowicz gregors gregory gregov gregson gregus gregusova greig greij greil " +
  "greill grein greine greiner greips greisch grell gremese gremillion gren grenier grennan grenz grepps gres gresham gress greszta gretars grethen grettirs greve grewal grgic grgurevic grguric " +
  "grgurovac grialais griallais grianain grianna grianra gribble gribhthin grice grider gridley grieco griego grier gries griesser grifeo griffen griffeth griffey griffie griffing griffis " +
  "griffith griffiths grifin grigg griggs grigorev grigoreva grigoriev grigsby grijalva grillo grimaldi grimaldo grimani grimars grimkells grimlaugs grimm grimmett grimnirs grimolfs grims " +
  "grimshaw grimsley grimulfs grindle grindstaff griner grinius grinnell grinstead grinsven griobhtha griobhthain griofa griofha grisby grise grisham grishin grishina grisoni grissett grissom " +
  "griswold gritsch gritsenko gritti gritton grizzard grizzle grna grnova groarke groat grob groborz groce grochola grochowina grodek groen groenendaal groenestein groesbeck groff grogan grogg " +
  "groh grojean groleau gromala gromov gromova gron grondel grondelle grondin groner gronkiewicz gronlund gronostaj gronroos gronskis groof groogan groot groote groover gros grose grosjean " +
  "grosse grossi grossman grosso grosvenor grosz grote grotek groth grothe grottner grover growney grozdanovska grozdanovski gruagain grubb grubba grubbs grube gruber grubisic gruchot gruijl " +
  "gruijter gruil grullon grunberger grund grundner grundy gruner grunewald grunwald grupa gruson gruszczyk gruver gruza gryciuk grycz gryga grygo grygorcewicz grygorowicz gryka grymuza grys " +
  "gryska gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz " +
  "gschaider gschwandtner gstohl gstrein guadalupe guaire guairim guajardo gual gualandi gualtieri guan guarana guarato guardado guardia guardiola guariento guarino guarneri guay gubain gubben " +
  "guberan gubernat guberovic gubeshe gubhela gubhuza gubulundu gucci guclu gude gudelj gudino guel guellec guendouz guenther guercio guerfi guerin guernsey guerra guerreiro guerrera guerrero " +
  "guerrette guerrier guerriero guerro guertin guessoum guevara guffey gugan guggenberger guglielmi guglielmo gugushe guha guibert guibhir guicciardini guice guichard guida guidhir guidi guido " +
  "guidone guidotti guidry guihan guijarro guilbert guilford guilfoyle guill guillaume guillemette guillen guillermo guillet guilli guillon guillory guillot guillotte guillou guimond guin " +
  "guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guinyard guion guiot guiry guit guitart guiterrez guithin guitierrez guizar guk gul gula gulan gulati gulbrandsen " +
  "gulbranson gulcher gule gulen gulfam gulick guliwe gullberg gulledge gullery gullett gullette gulley gullickson gullion gullo gullotta gulotta gulshan gulyaev gulyaeva gulyas guma gumbi " +
  "gumbs gumede gumieniak gumienna gumienny gumis gumm gump gumprich gumula gunain gunarto gunawan gundersen gunderson gunko gunn gunnars gunnarsson gunnbergs gunnbjorns gunndors gunnell " +
  "gunnels gunngeirs gunnhalls gunnlaugs gunnleifs gunnolfs gunnolis gunnsteinns gunnvalds gunpf gunter gunther guo gupalo gupta gupton gure gurev gureva gurganus gurley gurrola gurule gusciora " +
  "guse gusev guseva gushchin gushchina gusman guss gussoni gustafs gustafson gustafsson gustavs gustavson gustavsson gustaw gustin gute guth guthridge guthrie gutierez gutierres gutierrez " +
  "gutirrez gutknecht gutman gutmann gutowski gutshall gutsulyak guttis guttorms guyer guyette guynn guyo guyon guyot guyton guz guzdek guzenko guzi guziak guzik guziy guzman guzniczak guzy " +
  "guzzi gwacela gwagwa gwala gwaltney gwamanda gwanyana gwara gwardiak gwija gwin gwinn gwizdek gwyn gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gygjars gylfis gymirs gzhitska gzhitski " +
  "gzhitskiy gzhitsky gzyl haack haag haak haakenson haan haapala haapanen haapaniemi haar haarlem haas haase haataja haavisto habdas haber haberl haberman habha habib habibi habibov habibova " +
  "hablak hablakova habpanom habsuda habsudova hachemi hackbarth hackett hackl hackler hackman hackworth hadala hadam hadas haddad hadden haddis haddix haddouche haddox hadds hadebe haden " +
  "haderer hadfield hadhlairt hadhra hadichayeva hadijayeva hadjadj hadji hadley hadlock hadnot hadrovic hadsell hadzic hae haefner haeften haengreve haengs haenirs haering hafbergs hafer " +
  "haffey haffner hafford hafgrims hafley hafliger hafnars hafner hafnis hafsteinns haga hagain hagalins hagaman hagan hagans hagar hagara hagarova hagberg hagberts hage hagedorn hageman " +
  "hagemann hagen hagendoorn hager hagerman hagerty hagg haggerty haggins hagglund haggstrom hagins hagler haglund hagman hagood hagopian hagstrom hague hagurtaigh hagy hahessy hahn hahne " +
  "haibheartaigh haicead haichir haid haiden haider haidhleart haidinger haigh haight haigler haile hailey hailgheanain hailgheasa hailin hailiosa hailpin haimhirgin hain hainaut hainchin " +
  "haindl haines hainifin hainin hainion hainle hainli hainligh hainmhireach hainmneach hainthin hainzl hairbheasaigh haire hairmeasaigh hairmheasaigh hairston hairt hairtneada haiseadha " +
  "haislip haith haithbheartaigh haithchir haitheasa hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek haji hajkova hak hakala hakansson hakim hakis hakkarainen hakker hakkinen " +
  "hakons halak halake halakova halama halambek halapir halasz halat halbert halcomb haldeman halder haley haleygs halfacre halfdans halford haliburton halidov halik halim halimah halka " +
  "hallachain halladay hallahan hallam hallanan hallberg hallbergs hallbjorns halldors halle hallenbeck haller hallett halleux halley hallgeirs hallgils hallgren hallgrims halliburton halliday " +
  "halligan hallik hallin hallinan hallissey hallkells hallman hallmann hallmanns hallmars hallmhurain hallmunds hallock halloran halloway hallowell hallsteinns hallum halme halmhain halonen " +
  "halpen halpern halpin halsdorf halsey halstead halsted halterman halton haluska haluskova halvarsson halverson halvorsen halvorson hamada hamadi hamadouche hamalainen hamaland haman hamann " +
  "hamars hamblen hambleton hamblin hambly hambrick hambright hamburg hamby hamdan hamdani hamdi hamel hamer hamera hamerla hames hamidi hamil hamill hamilton hamisi hamlaoui hamler hamlett " +
  "hamlin hamm hammack hammadi hamman hammar hammarstrom hammel hammerer hammerl hammerle hammes hammett hammitt hammon hammond hammonds hammons hammontree hamner hamon hamoudi hampel hampson " +
  "hampton hamrick hamrol hamunds hamza hamzaoui han hanafin hanain hanak hanakova hanas hanbury hanc hance hancer hanchett hancock handa handayani hande handel handke handl handley handzel " +
  "haneberg hanegraaff hanek hanekova hanel haner hanes haney hanford hangala hanka hankard hanke hankerson hankiewicz hankins hankinson hanko hankova hanley hanlin hanlon hanluain hanly hann " +
  "hanna hannagain hannah hannaidh hannan hanncard hannecart hanneman hanner hannes hannibals hannigan hanninen hanning hannlaoigh hannon hannrachain hannraoi hannula hannum hanover " +
  "hanrachtaigh hanrahan hanraoi hanratty hans hansard hanscom hansel hansell hanselman hansen hansford hanshaw hansley hanson hanssen hanssens hansson hanus hanusaigh hanusek hanusekova " +
  "hanusiak hanuska hanuskova hanusova hanzek hanzel hanzelova hao haodha haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain haollain haonachain haonghuis haonghusa hapka " +
  "haponiuk happel hara haraburda harada harahoe haralds haraldsson haralson haran harapin harasimiuk harbaugh harber harbert harbin harbison harbuck harcain hardage hardaway hardcastle hardee " +
  "hardeman hardesty hardi hardiansyah hardie hardiman hardin harding hardison hardman hardnett hardrick hardt hardwick hareks haremza haren harewood hargadain hargadon hargain hargan harger " +
  "hargett hargis hargrave hargraves hargreaves hargrove hari haris hariyah harjo harju harker harkey harkin harkins harkless harkness harkonen harlaigh harlan harland harlaugs harless harley " +
  "harloff harlow harman harmer harmon harn harnden harned harner harnett harney harnish harnois haro harold harpe harper harpole harpster harr harrachtain harragain harrah harrel harrell " +
  "harrelson harrer harrigan harrihy harrill harriman harrington harris harrison harriss harrod harrold harrop harrys harshaw harshbarger harshman harta hartagain hartati harte harter hartfield " +
  "hartford hartig hartigan hartikainen hartin harting hartl hartle hartley hartline hartman hartmann hartmanns hartness hartnett harton hartsell hartsfield hartshorn hartsock hartt hartung " +
  "hartvigs hartwell hartwick hartwig harty hartz hartzell hartzler hartzog harvan harvanek harvanekova harvanova harvard harvell harvey harvill harville harvin harward harwell harwood haryanti " +
  "haryanto hasan hasanah hasanov hasbrouck hascak hascakova hasegawa haselaar hashimoto hasiak haskell haskett haskin haskins haslam haslauer hasler haslett haslinger haspengouw hass hassan " +
  "hassanah hassani hasse hassel hassell hassen hassett hassinger hassler hasson hasteinns hastey hastie hastings haston hastuti hatchell hatcher hatchett hatfield hathaway hathcock hathorn " +
  "hatley hatmaker hattaway hatten hattinger hatton haubert haubrich hauck hauer hauffer haug hauge haugen haugh haughey haught haughton haugland hauk hauks hauksteinns haukvalds haumer haun " +
  "haupert haupt hausberger hause hauser hausler hausman hausmann hautala hautamaki havard havarrs havars havel haveman havener haverinen haverty haviland havlicek havlickova havran havranka " +
  "havranko havrankova havranova hawe hawes hawke hawkes hawkin hawkins hawkinson hawley hawn haworth hawro hawrylak hawthorne hayashi haycraft haydel hayden haydon hayek hayer hayes haygood " +
  "hayhurst hayles hayman hayne hayner haynes haynie hayre hayrioglu hayse hayslett hayter hayton hayward haywood hayworth hazelip hazeltine hazelton hazelwood hazen hazenveld hazlett hazlewood " +
  "hazley hazzard heachadha heachairn heachthigheirn heacock headen headhnu headhra headley headrick headtromain heaffy heagain heaghra heaghrain healai healaigh healaithe heald healey " +
  "heallaigh healuighthe healy heamhthaigh heanachain heanagain heanaigh heaney heanna heaphy hearain hearbhaird hearbhard hearcain hearchaidh hearchu hearghail hearghaile hearn hearnain hearne " +
  "hearns hearon hearrain heasley heatherly heaton heavener heavey heavner heba hebb hebenstreit heberling hebert hebron hechenberger hecht hecimovic heckart hecke heckel hecker heckett heckman " +
  "hecko heckova heckstall heczko hedberg hedden hedderman hedgepeth hedigan hedin hedley hedlund hedman hedrick hedstrom heeb heelan heenan heeney heer heere heerenveen heerkens heerschop " +
  "heeter heffernan hefferon heffington heffner heffron hefley heflin hefner hegarty hegde hegedus heger hegg heggarty hegland hegwood hehir hehl heibhrin heichthigheirn heid heide heideagain " +
  "heideain heidel heidelberg heideman heiden heidenreich heider heiderscheid heidhin heidhni heidhniu heidrich heidrick heidt heier heifearnain heifrin heigcheartaigh heigearta heigeartaigh " +
  "heigheartaigh heighne heighnigh heighniu heigl heijden heijman heijmans heijmen heikirs heikkila heikkinen heil heili heilidhe heilig heiligh heilire heilman heim heiman heimann heimbach " +
  "heimhigh heimhin heimhrin heimhthigh heimirs hein heindl heine heineachain heineman heinemann heinen heiner heini heinniu heino heinonen heinreks heinri heinrich heinrichs heins heinsalu " +
  "heinsoo heintz heintze heintzelman heinz heinzl heireamhoin heirens heise heiser heisis heiskanen heisler heislin heiss heissenberger heiteagain heithchir heithir heitman heitmann heitz " +
  "heitzman hejduk hejna hekker hektors helak helaoire heldt helen heleniak helenius helery helfer helfrich helgeson helgesson helgis helin helland hellberg helle hellemans heller hellevoort " +
  "hellgren hellman hellstrom hellwig helman helmer helmerhorst helmick helminen helmuth helmuts helsel helsen helsley helt helton helvey helwig hely helzer hembree hemby hemenway hemert " +
  "hemetsberger hemingway hemma hemmen hemmer hemmerts hempel hempenstall hemphill henao henault henck hendershot henderson hendley hendon hendren hendrick hendricks hendrickson hendrickx " +
  "hendriks hendrikse hendrix hendry hendzel henebry henegar heneghan henegouwen henery heney heng hengen henin henk henke henkel henkle henley henline henn hennebry hennelley hennelly hennen " +
  "hennessey hennessy henni hennig hennigan henning henninger hennings henningsson hennis henrard henri henric henrich henricks henrickson henriks henriksen henriksson henrion henriques " +
  "henriquez henrotte henry henrys henschel hensel hensen henshaw henslee hensler hensley henson henst hentges henthorn henton hentschel hentz heochach heochadha heochaidh heodhasa heodhusa " +
  "heoghain heoghanain hepburn hepenstall hepler hepner hepp heppner hepworth heraghty heras heraty herba herbert herberts herbjorns herbst herbut herceg herck herda herdon herdzik heredia " +
  "hereford heremans heretik heretikova hereward herfinns hergeirs hergills hergils heribert hering heripon herity herjolfs herlaugs herleifs herlihy herlufs herman hermann hermanns hermanowicz " +
  "hermans hermansen hermanson hermansson hermes hermighausen hermosilla hermosillo hermunds hern hernadez hernandes hernandez hernando herndon hernon herod herok herold herout heroux herr " +
  "herranz herrell herren herrera herrero herrick herrin herrington herrman herrmann herrod herron hersey hersh hershberger hershey hershman hersirs hersom herstal hersteinns hersveinns hertel " +
  "hertrampf hertzler hertzog hervars hervas herve hervey hervia hervins herzberg herzig herzog hesbaye heser heskett heskin heslin hess hesse hesser hession hessler hesson hester heston het " +
  "hetherington hethur hetmanczyk hetrick hettinger hettner hetzel heuer heuertz heusden heuser heuvel hever hewelt hewes hewett hewitt hewlett hewson hexspoor heyden heydrich heyer heylen " +
  "heyman heymans heyne heyvaert heyward heywood hhoyiyane hiarfhlaithe hiarfhlatha hiarnain hiatt hibbard hibbert hibbitts hibbler hibbs hibner hice hiceadha hici hicidhe hicin hickerson " +
  "hicklin hickman hickmon hickok hickox hickson hicog hidalgo hidayanto hidayat hiebert hierro hiers hietala hietanen hiett hifearnain higa higbee higby higdon higgin higginbotham higgins " +
  "higginson higgs higham highfill highne highsmith hight hightower higley higuchi higuera higueras hilario hilarius hilary hilbert hilberts hilburn hildars hildebrand hildebrandt hildebrant " +
  "hilderbrand hildibergs hildibrands hildigeirs hildiglums hildimars hildimunds hildings hildirs hildreth hile hileman hiles hilger hillard hille hillen hillenbrand hiller hillery hilley " +
  "hillhouse hilliard hilliker hillis hillman hillow hillyard hillyer hilmars hilmer hilmerova hilmirs hilson hilti hiltner hilton hiltunen hiltz hilyard himes himmelbauer himris hinca hinckley " +
  "hindeberg hinderliter hindman hine hineiri hineirigh hiner hinerman hines hinic hinkel hinkle hinkley hinkson hinman hinnant hinneirghe hinnenkamp hinney hinojos hinojosa hinrichs hinriks " +
  "hinshaw hinson hinterberger hinteregger hinterleitner hinton hintz hintze hinz hinze hiocog hiolain hiollain hiomhair hionnghaile hiorbhaird hiorbhard hiott hipp hipple hipps hirams hirano " +
  "hird hirsch hirschman hirschmann hirsh hirst hirt hirth hirvonen hise hiser hisey hishon hisle histon hitchcock hitchens hite hitt hittle hitz hively hix hixon hixson hjallkars hjalmars " +
  "hjalmarsson hjalmgeirs hjalms hjalmtyrs hjaltis hjarnars hjelm hjorleifs hjort hjorts hjorvars hlabangane hlabisa hladka hladky hlatshwayo hlavac hlavacik hlavacikova hlavacova hlegests " +
  "hlela hlengwa hlers hlifars hlinik hlinikova hlinis hlinka hlinkova hljoms hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hlyns hnat hnefills hnikarrs hnikars hoadley hoag hoagland hoang " +
  "hoar hoarau hoare hoareau hobain hoban hobart hobbs hobdy hobgood hobson hocevar hoch hochleitner hochreiter hochstetler hocine hockaday hockenberry hockensmith hocker hockett hockman hodak " +
  "hodapp hodder hodel hodgdon hodge hodges hodgin hodgins hodgkins hodgkinson hodgson hodhra hodhrain hodl hodnett hodo hodson hodza hodzic hodzova hoecke hoedemakers hoefer hoeft hoehn hoehne " +
  "hoek hoeks hoekstra hoelen hoelscher hoeppner hoerner hoerr hoevel hoeven hoey hofbauer hofer hoff hoffer hoffman hoffmann hofig hofinger hofler hofman hofmann hofmeister hofstatter " +
  "hofstetter hogain hogberg hoge hogg hoggan hoggard hogge hoghartaigh hogle hoglinger hoglund hognis hogsett hogue hohl hohman hohn hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh " +
  "hoireabaird hoireabhaird hoireabhard hoireachtaigh hoiscin hoisin hoisington hoistin hojda hojka hoke hokkanen holahan holappa holbert holbrook holc holcik holcikova holcomb holcombe " +
  "holdaway holden holderman holdren holdsworth holeksa holeman holewa holford holgate holgeirs holgers holgersson holguin holic holicek holicekova holicka holickova holicova holifield holik " +
  "holikova holiman holl holladay hollain holland hollander hollandsworth hollar hollarain hollars hollaus hollaway holle holleman hollen hollenbeck holleran holley holliday hollie hollier " +
  "hollifield holliman hollinger hollingshead hollingsworth hollins hollis hollister hollman holloman hollomon hollon holloway hollowell holluin hollywood holm holman holmars holmberg holmberts " +
  "holmes holmfasts holmgeirs holmgren holmgrims holmkells holmquist holmqvist holms holmsteinns holmstrom holohan holoman holopainen holota holquin holsey holsinger holst holstein holsten " +
  "holston holt holte holter holthaus holthuis holtis holtman holton holtz holtzclaw holtzman holub holubec holubecova holubek holubekova holubka holubko holubkova holubok holubova holubowicz " +
  "holuby holvoet holyfield holysz holz holzapfel holzenbecher holzer holzinger holzknecht holzl holzman holzmann hom homan honaker honan honda hondeveld honea honeycutt hong honig honkanen " +
  "honkisz honore hoog hoogers hoogh hooley hooper hoopes hoose hooser hoosier hooten hoover hopkins hopp hoppe hoppenbrouwer hopps hopson hopwood hor hora horace horacek horackova horain horak " +
  "horakova horan horbacz horcain hord hordha hore horemans horgain horgan horl horle hormann hormazabal hornback hornbeck hornberger hornbuckle horne horner hornich hornick hornig hornik " +
  "horning hornsby hornung hornyak horowitz horrell horrocks horsley horst horstman horta horton horvat horvatek horvath horvathova horvatic horvatinec horwitz hosae hosea hoseas hosey hosford " +
  "hosier hoskin hosking hoskins hoskinson hoskulds hosler hosley hosmer hosp hoss hosseini hostaden hostak hostakova hoste hostetler hostetter hotaling hotchkiss hott hottinger hotz hou houari " +
  "houben houchens houchin houchins houck houde houdijk hougardy hough houghtaling houghton houk houle houlihan houpt hourachain hourican hourigan hourihane houseknecht housel houseman houser " +
  "housley housman houston houteveen houtz hovey hovis howard howarth howe howell howells hower howerton howery howes howie howington howland howle howlett howley howse howser howton howze " +
  "hoxie hoy hoye hoyer hoyle hoyos hoyt hoz hoza hozjan hozova hrabar hrabia hraereks hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hranic hranj hrannars hrapps hrasko hraskova hrastinski " +
  "hraunars hrdlicka hrdlickova hreims hreinns hren hrianka hriankova hribar hribernik hric hricova hrimnirs hrings hrmo hrmova hroalds hroars hrobjarts hrobon hrobonova hrois hrolfs hrollaugs " +
  "hrolleifs hromunds hrovat hrsak hruba hruby hruska hruskova hrusovska hrusovsky hruts hrvojic hrynkiewicz hrzenjak hsia hsiang hsiao hsieh hsin hsing hsiung hsu hsueh hu hua huaillearan " +
  "huaithne huaithnin hualla huallachain huallaigh huang huard huart huba hubain hubbard hubbell hubbert hubble hubbs hubel huber hubert huberts huberty hubin hubler hubmann hubner hubova huck " +
  "huckabee huckaby huckins hucko huckova hucks huckstep huczek huczko hudacek hudacekova hudak huddleston hudec hudecova hudgens hudgins hudkins hudnall hudock hudson hudspeth hudzik huebner " +
  "huel huemer huerta huertas huet huey huffaker huffine huffman hufford hufnagel hufnagl hugbergs huges huggard huggins hugh hughes hughey hughley hughs huginns hugis hugleiks hugley hugo " +
  "hugos huguet huguley huhn huhtala hui huidhir huie huigin huiginn huijben huijbrechts huijs huijzing huirthille huiscin huisman huitseachain huitt huizar huizenga huka hukill hulbert hulboj " +
  "huldars hulett huling hulings huljev hullain hulle hullinger hulme huls hulse hulsey hulshouts hulskes hulst hult hulten hultgren hultman hults humayrova humbert humblet hume humeniuk humer " +
  "humes humis humiston hummel hummell hummer humoyunov humphery humphrey humphreys humphries hunbogis hund hundley hundt hunerik huneycutt hungate hungerford hunis hunley hunnicutt hunns " +
  "hunsaker hunsberger hunsicker hunsinger hunsucker huntington huntley huntsberry hunziker huot huotari huovinen hupka hupkova hupp hurd hurdail hurlbert hurlburt hurlbut hurley hurlimann " +
  "hurmholtaigh hursey hurst hurtado hurthuile hurtt hurwitz hus husak husakova husar husarova husby huse huseby husek husekova huseman huseynli huseynoglu huseynov huseynova huska huskey " +
  "huskins huskova husman husnjak huso huson husova huss hussain hussein hussey hust hustak hustakova husted huston huszcza hutagalung hutapea hutasoit hutchcraft hutchens hutcherson hutcheson " +
  "hutchings hutchins hutchinson hutchison huter huth hutnik hutsell hutson hutt hutta hutter hutterer hutto hutton huttova huttunen hutyra hutzler huurdeman huuskonen hux huxleys huybrechts " +
  "huyghe huynh huys huysmans huzaifa hvannars hwang hy hyatt hyde hyden hyder hyer hyjek hyland hyler hyls hyltirs hylton hyman hymel hymes hynek hynes hynman hysell hyslop hytonen hyttinen " +
  "hyvarinen hyvonen hyzy iacobucci iacovelli iadanza iago iannelli iannotti iannucci iannuzzi ians iarla iasachta iascaire ibacache ibanez ibarra ibikunle iborra ibraaheem ibrahim ibrahimli " +
  "ibrahimoglu ibrahimov ibrahimova ibrohimov icenhour iciek ickes iddings ide idec idris idrisli idrisoglu idzi iforayeva iftikhaar iglesia iglesias ignac ignacio ignatev ignateva ignatiuk " +
  "ignatjev ignatov ignatova igo igoe igors igras ihab ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram ijli ikard ikeda ikhlef ikner ikonen ilan ilchenko ildirimoglu iler iles " +
  "ilic iliev ilieva iliff ilijic ilikov ilin ilina ilinovic iljin illes illugis ilori ilupeju ilves ilyenko im imai imali imbert imel imes imhof imhoff imiela iminza imiolczyk imis imler " +
  "immanuels immonen imonova impastato impe imrich imrichova imronov inabinet ince indyk indyka infante infantino ingalls ingbergs inge ingersoll ingham ingibergs ingiberts ingibjarts " +
  "ingibjorns ingileifs ingimagns ingimars ingimunds ingis ingivalds ingjalds ingle ingles inglis ingmars ingoldsby ingolfs ingraham ingram ingrassia ingvalds ingvars ingvarsson ingvis iniesta " +
  "iniguez inman inneirghe innes innis inniss innocenti innseadun inonu inostroza inoue inouye insley intaum interiano interminei interminelli inzaghi inzunza iomaire iomhair ionescu ionita " +
  "ionrachtaigh ioppi iorio iosa iosog ippolito iqbal iraheta irawan irby ireland ireri iriarte irick irish irizarry irla iroha irungu irvanets irvin irvine irving irwin irzyk isaac isaacs " +
  "isaacson isabel isabell isabelle isaev isaeva isah isakov isakova isaks isaksen isakson isaksson isarrs isars isaxanli isayenko isayevich isbell isbjorns iselds isella isenberg isenhour iser " +
  "isern isfandiyorov isgeirs isham ishchak ishchenko ishee ishii ishikawa ishmael isidors iskierka islam islas isleifs isler isley islomov ismaels ismail ismars ismayilqizi ismoilov isolfs " +
  "isom ison israel israels israelsson issa issac issack issak issis iswahyudi iten ito iturra iustas ivancan ivanchenko ivandic ivanenko ivanichuk ivanov ivanova ivanovic ivans ivars ivarsson " +
  "ivashchenko ivask ivaska ivaskova ivasyuk ivers iversen iverson ivery ives ivey ivie ivsic iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izquierdo izzo ja'farov jaabir jaakkola " +
  "jaakson jaanson jaanus jaaskelainen jaatinen jabir jablonski jabr jacak jaceps jachimczak jachimczyk jachna jacinto jackel jackman jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson " +
  "jacobsson jacobus jacoby jacot-descombes jacot-guillarmod jacquemart jacquemin jacques jacquet jacquez jacquot jacuzzi jad jadot jadoul jaeger jaen jafari jafets jaffe jagarinec jagecic " +
  "jager jagger jaggers jaggi jagielka jagielo jahdami jahdari jahn jahnke jahongirov jailani jaime jaimes jain jaiyeola jaje jajko jakab jakel jakes jakiel jakimiak jakis jakobiak jakobik " +
  "jakobs jakobsen jakobson jakobsson jakoniuk jakopec jakopovic jakops jakovac jakovic jakovlev jakovljevic jakub jakuba jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova " +
  "jakubec jakubecova jakubek jakubekova jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus jalaal jalakas jalbert jali jalil jalolov jalonen jalovec " +
  "jalovecova jalowiec jama jamaal jamar jamasijadu jambor jameel jamerson james jameson jamieson jamile jamils jamison jamnik jamroz jamrozek jamrozy jamshidov jan janak janakova janasik " +
  "janasz janc janca jancek jancekova jancewicz janco jancova janczarek janczura janda jandl jandova jandreau jandula janecek janecekova janecka janecko janeckova janek janekova janelle janes " +
  "janev janeva janezic jang jani janic janicki janiga janik janikova janis janisch janisz janiszek janiszewski janiuk jank janka jankauskas janke janko jankova jankowicz jankowski janney jano " +
  "janocko janockova janos janosek janosekova janosik janosikova janoska janosko janoskova janoso janosova janoszek janoszka janousek janova janowiak jans jansdr janse jansen janson jansse " +
  "janssen janssens jansson jantos jantosovic jantosovicova jantsch jantti jantz jantzen januar januchta janus januszewicz januszko jany janzen jao jaque jaques jaquez jara jaracz jaramillo " +
  "jarboe jarc jarczak jarczyk jardine jared jarema jaremek jaremko jargielo jargilo jarka jarkiewicz jarl jarls jarman jarmon jarmula jarmuz jarmuzek jarnagin jarngrims jarnigan jaroch jaros " +
  "jarosiewicz jarosik jarosova jarosz jaroszuk jarrard jarrell jarrett jarso jarv jarve jarvela jarvenpaa jarvi jarvinen jarvis jas jasica jasina jasinski jasionek jasko jaskola jaskowiec " +
  "jasmin jasminova jasnoch jason jasons jasprica jasso jastrzebski jaszcz jaszczur jaszczyszyn jatgeirs jatmunds jauhiainen jauk jaume jaunzema jaunzems jauregui javier javohirov javornik " +
  "jaworski jayaraman jayne jaynes jazdzyk jazwiec jdotte jean jeanbaptiste jeanlouis jeanpierre jebet jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak " +
  "jedruszczak jedryczka jedrys jedrzejek jefcoat jeffcoat jefferies jeffers jefferson jeffery jeffords jeffrey jeffreys jeffries jefimov jefwa jeggij jegorov jehle jeitz jeka jekel jelagat " +
  "jelavic jele jelen jelic jelimo jelinek jelinkova jelks jelle jellison jellyman jemeli jemison jemric jemutai jen jendek jendekova jenek jenewein jenkin jenkins jenkinson jenko jenks jenner " +
  "jennette jenney jenni jenning jennings jennis jenny jens jensen jenson jenssen jent jeon jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting " +
  "jepngetich jeppesen jeppsson jepsen jepson jeptoo jereb jereczek jeremiah jeremias jerez jeric jerkovic jermakov jerman jernigan jerome jerono jerop jerotich jerry jersov jerusalem jeruto " +
  "jerzyk jes jeske jespers jespersen jess jessa jesse jessee jessel jessen jessie jessop jessup jesus jeszka jeszke jeter jett jetton jewell jewett jewula jezek jezior jezkova jezyk jezyna jha " +
  "jhaveri jhonson jia jiang jibela jibril jilani jiles jili jillo jim jimale jimenes jimenez jimerson jiminez jimison jimmerson jin jinks jiron jiyane jo joachim joakims joanns jobe jobstl " +
  "jochems jochums jockel jodar jode jodko joe joel joels joesaar jofre jogi johal johann johannes johannessen johannesson johanns johannsen johans johansen johanson johansson johnsen johnson " +
  "johnsson johnston johnstone johson joines jois jokela jokinen jokiwe jokulls jolicoeur jolin jolley jolliff joly jomars jomini jomo jomunds jonak jonars jonas jonasson jonata jonatans " +
  "jonatova jonbjorns jonckheere jonczyk jondors jone jones jong jonge jongeirs jonghe joniak jonik jonjic jonker jonkman jonmunds jons jonson jonsson jonsteinns joos joosten jop jopich joplin " +
  "jorda jordan jorden jordon jorfis jorge jorgens jorgensen jorgenson joris jorlink jormunds jorquera jorris jorrisen jorunds jorvars jorvis josafats josavins jose josefs josefsson joseph " +
  "josephs josephson joseps josey joshi joshua joshuas josipovic josko joslin joslyn jost josteinns josuas joszko joubert jourdan jovanovac jovanovic jovanovska jovanovski jovchev jovcheva jove " +
  "jover jovic jovinelli jovins jowers jowett joyal joyce joye joyner jozefczak jozic jozwiak jozwik juan juarez judah judd jude judek judkins judson judy juen juergens jugovac juhanson juhasz " +
  "juhkam juhl juhlin jukic jules julia julian juliano julians julien julis julius julliard juma jumba jumiege jun junas junasova junck juncken juncker june juneau jung jungfer jungwirth junis " +
  "junitz junius junken junkins juntunen juqula jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco jurcova jurczuk jurek jurekova jureks juresko juretic jurgens jurgensen " +
  "jurgenson juric jurik jurikova jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina juroszek jurrijens jusino juskiewicz jussila justin justis justus " +
  "juszczuk juttner juvara juvonen kaamil kaar kaari kaarik kaasik kaay kabala kabalyuk kabanenko kabanov kabanova kabeer kaberia kabir kabiru kabui kaburu kabus kabza kachela kaci kacperczyk " +
  "kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczor kadak kadakia kaddour kaddouri kade kadela kadenge kadenyuk kadi kadija kadlec kadlecova kadri kadzo kaelin kafel " +
  "kafer kagan kageha kagendo kager kagi kagwiria kahindi kahkonen kahl kahle kahler kahlina kahn kahr kaikkonen kail kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kaiser kaja " +
  "kajak kajdan kajdas kajs kajstura kajuju kakai kakalis kakar kaktus kala kalama kalamees kalan kalanjos kalarus kalashnikov kalashnikova kalazic kalb kalchenko kalcher kalda kaldis kalebs " +
  "kaleem kaleema kaleja kalejs kalek kalekye kalenichenko kaler kaletka kaliciak kalin kalinak kalinakova kalinin kalinina kalinka kalinowski kalis kalish kalisiak kaliska kalisky kalista " +
  "kalita kaljula kaljurand kaljuste kaljuvee kalka kalla kallas kallaste kallen kallert kallio kallstrom kalm kalman kalmanns kalmans kalmars kalmus kalnina kalnins kaloki kalota kaltenbock " +
  "kaltenbrunner kaltenegger kaluga kalume kalvaitis kalvelis kalvenas kalwa kalwak kam kamal kamalanon kamande kamarainen kamathi kamau kambs kamdar kamel kamela kamen kamene kamieniak " +
  "kamieniarz kaminski kaminsky kamm kammer kammerer kamp kamper kamps kamran kamronov kamyk kamyszek kan kanagy kanana kananu kanarek kanchin kanda kandie kandora kandzia kandziora kane kanepa " +
  "kaneps kanerva kaneshiro kang kang'ethe kangas kangethe kangley kangogo kangro kangur kania kaniak kaniakova kanik kanini kaniski kanivets kanja kankaanpaa kannan kanode kansy kant kanter " +
  "kantola kantor kanyi kao kapadia kapalka kapcia kapciak kapeller kapera kapinos kapka kaplan kapoor kapp kappel kappler kapral kaprasius kapur kapuscik kapustin kapustina kapustka kar kara " +
  "karaamat karadeniz karagic karakashev karalus karam karamarko karambu karan karani karanja karas karaskiewicz karcher karczmarek karczmarz kardos karels karg karge kargl kargol karhu " +
  "karhunen kari karier karikari karim karimi karims karis karisa kariuki karjalainen karki karkkainen karklina karklins karkocha karks karkut karl karlberg karle karles karlin karlis karlovic " +
  "karlowicz karls karlsen karlson karlsson karlstrom karmalyuk karmelic karmelita karn karnas karner karnes karnik karns karol karova karp karpa karpe karpenko karpeta karpiak karpiel karpik " +
  "karpinski karpov karpova karppinen karr karrer karro kars karst karsten karsznia karttunen karu karuga karul karulova karuri karuza karvels karvinen karvonen karwala karwan karwitha karwot " +
  "karys karz kas kasak kasam kase kasel kasemaa kasemets kaser kash kashchenko kashif kashyap kasiak kasica kasim kask kaspar kasparova kaspars kasper kasperczak kaspers kasprzak kass kassim " +
  "kasteelen kastelic kastelik kasten kaster kastiels kastner kasyoka kaszkowiak kasznia kata katana katarinus kates kathagen kathambi kathure katic kato katona katos katrov katrova kattai katz " +
  "katzer katzman kaucic kauffman kauffmann kaufman kaufmann kaul kaulina kaulins kaupas kauppila kauppinen kaur kautz kauzlaric kavaliauskas kavanagh kavanaugh kavasch kavaschova kawakami " +
  "kawala kawamoto kawamura kawiak kawira kawula kawulok kay kaya kaye kaylor kays kaysan kayser kazakov kazakova kazana kazberuk kazek kazik kazikova kazimierczuk kazimierczyk kazior kazirod " +
  "kazlauskas kazmierczak kazmierczyk kazubek kazungu kea keach keady kealey keally kealty kealy kean keane keaney keany keapock kear kearney kearns kearse keary keasler keating keaton keaveney " +
  "keaveny kebaili kebir keck kedzierski kedziorek kee keeble keech keefe keefer keeffe keegan keehan keelan keele keeler keeley keely keenaghan keenahan keenan keene keeney keenum keer keery " +
  "kees keese keesee keesler keeter keeton keever keevers keffer kegler kegley kehl kehoe keifer keightley keijser keijzer keil keim keinanen keiper keiser keisler keister keitany keith " +
  "keithley keitt kelch kelder kelecic kelekovic kelemen keler keleshev kelic kell kellam kellar kelleher kellems keller kellerman kellett kelley kelliher kelling kellison kellner kello kellogg " +
  "kellova kells kellum kelly kelm kelo kelova kelsch kelsey kelso kelson keltenie keltner kelton kelty kelvey kelvin kemble kemboi kemei kemmer kemmerer kemp kempen kemper kempf kempka kempny " +
  "kemppainen kempton kendall kendi kendig kendra kendrick kendricks kendrova keng kenga kenig kenis keniz kenizova kenlan kenlon kenna kennamer kennard kenneally kennedy kennell kennellan " +
  "kennelly kennemer kenner kennerson kennett kenney kennison kennon kenny kensy kent kenworthy kenyon keo keogan keogh keoghan keoghane keohan keohane keough keown kephart kepler kepley " +
  "keplinger kepner keppler ker keranen kerans kerber kerby kerekes kerekovic kerfoot kerger kerin kerins kerkhof kerkhofs kerley kerlin kermody kern kernan kerner kerney kerns kerova kerr " +
  "kerrick kerrigan kerrisk kerry kerschbaum kerschbaumer kerschen kersey kersh kershaw kershner kersten kerstetter kerubo kerville kerwick kerwin kesek keskinen keskitalo keskula kesler kesov " +
  "kessel kessinger kessler kester kesterson kestner ketcham ketchum ketel keter ketilbjorns ketills ketner ketola ketron ketter ketterer ketterman ketting kettler kettner kettunen keudel " +
  "kevane keville kevin kevo keya keyes keyser khaba khabalidaka khaemba khaldi khaled khalif khalil khalsa khambule khamis khamisi khang khanna khanyeza khanyile khaphela kharchenko khare " +
  "kharitonov kharitonova khathi khathide khathini khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa khmara khokhlov khokhlova kholose khomenko khomik khomo khonjwayo " +
  "khorishko khosini khosla khoury khoza khristenko khristich khristov khristova khuba khubisa khuboni khudyak khukhuza khulu khuluse khumalo khumbuza khurana khuyameni khuzwayo khvrchilkov " +
  "khwane khwela kiama kiarie kibbe kibby kibe kibet kibiwot kibiwott kibkalo kibler kiboi kibor kiciak kidawa kidd kidon kidwell kieber kieca kiedrowicz kiefer kieffer kiel kielan kielbik " +
  "kielbowicz kielbus kielczyk kielek kielich kieloch kiely kiema kiepas kiepura kier kieran kierane kierans kierat kierepka kiernan kiesel kieszek kifer kigen kiger kight kihara kiik kiil " +
  "kiilu kiio kiiru kiis kiisk kij kijanka kijas kijnder kik kikas kiker kikkas kilar kilawee kilbane kilbourne kilbride kilburn kilby kilcoyne kilday kildea kilduff kile kiley kilfoyle " +
  "kilgallen kilgallon kilgo kilgore kilhooly kilian kilians kilimnik kiliszek kiljan kiljans kilk kilkenny killebrew killeen killen killgore killian killilea killinger killingsworth killion " +
  "killooly killoran killough killoughry kilmartin kilmer kilmore kilonzi kilonzo kilpatrick kilpelainen kilroe kilroy kim kimaiyo kimani kimanthi kimanzi kimaru kimathi kimball kimbell kimber " +
  "kimberlin kimberling kimberly kimble kimbler kimbrel kimbrell kimbro kimbrough kime kimeli kimemia kimes kimeu kimmel kimmell kimmons kimosop kimotho kimpel kimsey kimtai kimura kimutai " +
  "kimzey kinaghan kinahan kinal kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindig kinet king'ori kingery kingori kingsbury kingsley kingston kiniry kinkade kinkead " +
  "kinkela kinlan kinlaw kinlen kinley kinman kinnane kinnard kinne kinnear kinnegan kinner kinnerk kinney kinnison kinnon kinnunen kinny kinoti kinsch kinsella kinser kinsey kinsler kinsley " +
  "kinslow kint kintzel kintziger kinuthia kinya kinyanjui kinyon kinyua kinzel kinzer kiogora kioko kipchirchir kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir " +
  "kipkosgei kipkurui kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kiptui kiptum kipyego kipyegon kiragu kiraly kirby " +
  "kirch kircher kirchmair kirchner kirchoff kirilenko kirillov kirillova kirimi kirincic kirk kirke kirkendall kirkham kirkland kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirpenstein " +
  "kirs kirsch kirschbaum kirschner kirsipuu kirss kirst kirtley kirts kirui kirwa kirwan kirwin kiryluk kis kisakurek kisel kisela kiselev kiseleva kiselova kiser kish kisilu kiska kisman " +
  "kisner kissane kissee kissel kisseljov kissell kissinger kissner kist kistler kistner kiszczak kitheka kithinji kithome kiti kitonga kitov kitprapa kitsao kitson kitt kittakun kittel " +
  "kittelson kitterman kittinger kittle kittleson kittredge kittrell kitts kituku kitur kitzler kitzmann kiuru kivela kivett kivi kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto " +
  "kivuva kiwior kizer kjaer kjalars kjallaks kjarans kjarrs kjartans kjarvals kjeldsen kjellberg kjois klaarwater klaas klaengs klahn klaja klama klamka klammer klanac klapac klapacova klapka " +
  "klapko klapkova klapp klapper klar klaric klarin klashorst klasic klass klassen klasson klatikrushev klatka klatt klaturov klaus klausen klausner klavina klavins kleban klebba kleckner " +
  "kleczar kleiber kleibrink kleijse kleiman klein kleina kleiner kleinman kleinschmidt kleist klejna klek klekot klem klemczak klemencic klemens klement klemenzs klemm klemt klepac klepacova " +
  "klepka klerks kleybrink kliber kliebert kligl klijn klima klimacek klimacekova klimas klimek klimekova klimko klimkova klimkovic klimkovicova klimo klimov klimova klimovska klimovski klin " +
  "kline kling klingbeil klingelhofer klingensmith klinger klingler klink klinkosz klisz kliszcz klizan klizanova kloch klock klocker kloczko kloiber klokoc klokocova klomp klopacka klopackova " +
  "klopp kloppert klorek klos klosek klosiewicz kloska klosowicz kloss klotz kluczek klucznik kluczyk kluesner klug kluge kluj klups klus klysz klyszcz klyta kmak knaack knapek knapp knappe " +
  "knarr knauer knaus knauss kneafsey knecht kneeland kneip knepp knepper knez knezevic knezovic kniaz knickerbocker kniec knighten knighton kniha knihova knipe knipp knisely knisley knockaert " +
  "knoers knop knopf knopp knorr knorrs knott knotts knouse knowles knowlton knox knudsen knudson knudtson knuf knupp knuth knuts knutsen knutson knutsson knyazev knyazeva knych knysak ko kobak " +
  "kobal kobayashi kobel kobelt kober koberl kobia kobielska kobielsky kobilarov kobos kobryn kobza koc kocaj kocak kocakova kocan kocevar koch kochanowicz kochel kocher kochman kocian " +
  "kocianova kociemba kocijancic kocis kocisova kocjancic kock kocka kocko kockova kocol kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy kodric kodukov koech " +
  "koehler koehn koeller koeman koenig koepke koepp koerner koester kof koffler kofler koga kogan koger koggis kogler kogo kogut koh kohan kohl kohler kohli kohlmeier kohn kohnen kohnke kohr " +
  "kohut kohv koistinen koit koitla koiv koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokko kokkonen kokol kokoric kokoshkova kokosza kolaczek kolaczyk kolade kolak kolanek " +
  "kolanko kolar kolarczyk kolarec kolaric kolarova kolarz kolata kolb kolbeinns kolber kolbjorns kolbl kolbusz kolchev kolega kolehmainen kolek kolen kolenc kolendo kolesar kolesarova " +
  "kolesnichenko kolesnik kolesnikov kolesnikova kolev kolfinns kolgrims kolic kolichkov kolipatkov kolisnichenko kolk kolka koll kollar kollarova koller kollman kollmann kolm kolman kolmars " +
  "kolnik kolnikova kolobov kolobova koloch kolodub kolodziej kolodziejak kolodziejczyk kolonko kolpak kols kolskeggs kolster kolsut kolton koltuniak koman komander komar komarov komarova kombe " +
  "kombo komen kominiak komisarczyk komisarek komissarov komissarova komljenovic komora komperda komsta komuda komulainen konat konda kondej kondo kondratev kondrateva kondratjev konecna " +
  "konecny konen kong kongchayasukawut kongsri koniec koniecko konieczek konieczny konig koning konings kononov kononova kononowicz konopka konopkova konoplenko konoplya konovalov konovalova " +
  "konrad konradova konsbruck konsek konstantinov konstantinova konstantinus konstanty kont kontny konttinen koo kooij kool koome koomson koon koonce koons koontz koop koopman koort kopa kopala " +
  "kopciuch kopczyk kopec kopecka kopecky koperek kopf kopiczko kopij kopik kopitko kopjar koponen kopova kopp koppa koppel koppensteiner koppova kops kopylov kopylova kopysc kopyt kopytko " +
  "kopyto korab koral korando korbel korbut korcak korcakova korda kordus kordys korec korecova korek koren koret korgul korhonen korichi korir korkosz kormaks korman korn kornak kornegay " +
  "kornek kornelius kornet korniak kornilov kornilova korol korolenko korolev koroleva koronkiewicz koros korosec korov korpal korpanyuk korpela korpi korsman korstman korsun kort korta korte " +
  "kortelainen korth kortman korts koruturk korzekwa korzeniak korzh korzonek kos kosak kosalka kosanovic kosc koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela " +
  "kosgei koshelev kosheleva koshy kosi kosiak kosic kosidlo kosiec kosinski kosir koska koskei koskela koski koskinen kosman kosnik kosno kosoko kosonen kosowicz koss kossak kossler kost " +
  "kostanic kostek kostelac kosten koster kostera kostin kostina kostka kostkova kostolzin kostorz kostov kostrec kostrecova kostro kosz kosznik kot kota kotala koterba kothari kotian kotianova " +
  "kotkas kotlarek kotnik kotov kotova kotsev kotseva kott kotter kotulic kotulicova kouba koubova kouidri koury kovac kovacek kovacevic kovach kovacic kovacik kovacikova kovacova kovacs koval " +
  "kovalcik kovalcikova kovalenko kovalev kovaleva kovalova kovalyuk kovanen kovar kovarova kovpak kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka kowalski kowalsky kowaluk kowara " +
  "koya koza kozacek kozacekova kozachenko kozacik kozacikova kozaczuk kozak kozakova kozar kozdra kozdroj kozdron kozelj koziarz koziatek kozica kozieja kozien koziol kozka kozlak kozlov " +
  "kozlova kozlowicz kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozuszek kraatz krabbe krach krack kraemer kraft krahn krainer krainz krajcar krajci krajciova krajcir " +
  "krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajnc krajniak kraker krakis krakowczyk kral kralik kralikova kralj kraljevic kraljic krall kralova kralovic " +
  "kralovicova kramar kramaric kramarova kramberger kramer krammer kranc kranjc krantz kranz krasa krasilnikov krasilnikova krasnohorska krasnohorsky krastina krastins kraszkiewicz krata " +
  "kratochvil kratochvilova kratz kratzer kraus krause kraushaar krausova krauss krauz krauza kravitz krawczyk kraxner krcelic krebs krecichwost krecisz krecke kreczmer krefta kreger kregiel " +
  "krehbiel kreider kreidl krein kreiner kreitzer krejcova krekora krell kremer kremser krenc krenn krepa kreps kresge kreslina kreslins kresonja kress kretek kretowicz kreusel kreutzer kreuzer " +
  "krezolek krick kriebel krieg krieger kriegl kriens krier krieva krievina krievins krievs kriisa kriner kring kris krish krishna krishnamurthy krishnan kristalls kristbergs kristbjorns " +
  "kristdors kristens kristensen kristensson kristers kristfinns kristgeirs kristians kristiansen kristiansson kristinns kristjans kristjons kristlaugs kristleifs kristmanns kristmars " +
  "kristmunds kristof kristofers kristoffersen kristoffersson kristofova kristvalds kristvins krittayanukoon krivec krivoshapkova kriz krizan krizanova krizik krizikova krizova krkov krochmal " +
  "kroczak kroeger kroeker kroger krogh krogman krohn krok kroker krokosz krol krolczyk krolikiewicz kroll krolov krom kromer kron kronberger kronenberg kronsteiner kroon krop kropf kropilak " +
  "kropilakova kropp krotak krotakova krouse krout krpan krsanac krsteska krsteski krstev krsteva krueger krug kruger kruglov kruk krull krum krumina krumins krumm krummis kruns krupa krupova " +
  "krupp krus kruschwitz kruse krushovska kruszka kruszona kruze kruzel kryk krylov krylova krysik krysta krystkowiak kryszczuk kryszkiewicz kryukov kryukova krywult kryza krzan krzelj krzempek " +
  "krzeszowiec krznaric krzosek krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak ksel ksiezak ksiezyk ku kuan kuba kubaczyk " +
  "kuban kubanek kubasiak kubasiewicz kubec kubecova kubek kubekova kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik kubikova kubina kubisz kubko kubkova " +
  "kubo kubon kubova kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski kucharz kucharzyk kuchciak kuchev kuchkudelova kuciak kucic kuciel kucz kuczaj kuczak kudela kudelka kuder " +
  "kudlacik kudlacz kudlak kudra kudrjavtsev kudryashov kudryashova kudryavtsev kudryavtseva kuebler kuehl kuehn kuehner kuester kuffa kuffel kuffova kugler kuhar kuhl kuhlman kuhlmann kuhn " +
  "kuhnert kuhns kuijc kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawa kujawiak kujawski kujda kujundzic kuk kukawka kukiela kukier kukkonen kukucka kukuczka kula kulach kulagin " +
  "kulagina kulakov kulakova kulas kulczak kuliberda kulick kulik kulikov kulikova kulikowski kulis kulisz kulkarni kull kulma kulmala kulon kulp kultys kulus kumar kumer kumi kummer kumorek " +
  "kump kumpulainen kumsoontorn kumushova kuna kunac kunc kuncewicz kunda kundova kundu kundzina kundzins kunen kunene kunert kung kung'u kungu kuningas kunka kunkel kunkle kunkova kunova kuntz " +
  "kunysz kunz kunze kuo kuosmanen kupa kupaj kupidura kupka kupko kupkova kupova kups kupsjak kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurek kurg kurgat kuria kurian kurki " +
  "kurland kurm kurniawan kurnik kuronen kuropatwa kurowski kurp kurpanik kurpisz kursa kurt kurtakova kurtazhova kurth kurtoic kurtyka kurtz kuruc kurucova kurui kuruvilla kurvits kurylowicz " +
  "kurys kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic kusch kusek kusen kushner kusi kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir kusnirova " +
  "kuso kusova kuss kuster kustosz kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutcher kutek kutera kutnik kutsar kutt kutz kuus kuuse kuusela kuusik kuusisto kuusk kuvezdic " +
  "kuykendall kuza kuzia kuzior kuziora kuzma kuzmic kuzmin kuzmina kuznetsov kuznetsova kuznia kveldulfs kvist kwaadland kwaakye kwaakyewaa kwak kwamboka kwan kwapien kwapis kwapisiewicz " +
  "kwarciak kwartemaa kwarteng kwasek kwemoi kweyama kwiatkowski kwinta kwok kwoka kwon kwong kyalo kyc kycia kyei kyeiwaa kyerewaa kyle kyler kyles kyllonen kyne kysel kysela kyselova kyser " +
  "kyte kyzer laakkonen laakso laaksonen laan laane laanemets laar laarhoven laarse laas laats laba labadie labado labaj labarbera labarge labarre labas labat labbe labeeb labelle laberge " +
  "labhra labhradha labhru labinjan lablanc labno labocha labombard labonte laborde labounty laboy labra labrador labrecque labrie labriola labuda labudda labudova labus laca lacasse lacayo " +
  "lacefield lacey lach lachacz lachance lachapelle lacher lachmann lachnain lachtnain lachut laciak lacina lacis lacka lackner lacko lackova laclair laco lacombe lacoste lacour lacourse lacova " +
  "lacroix lacross lada ladavac ladd ladeck lademann ladhradha ladner ladniak ladouceur ladson ladue laduke ladwig ladziak laenen laer laere laet lafave lafayette lafever lafferty laffey " +
  "laffoon laffray laflamme lafleur lafollette lafon lafond lafontaine laforce laforest laforge lafortune lafountain lafrance lafreniere lagarde lagasse lagat lage lagerweij laghmainn lagiewka " +
  "lagler lago lagoda lagos lagrange lagrone laguerre laguna lagunas lagzdina lagzdins lah lahaye lahey lahiah lahiffe lahmar lahr laht lahteenmaki lahti lahtinen lahy lai laib laideain laidhe " +
  "laidhigh laidhin laidhleis laighin laighnigh laiho lail lailasari lailligh lailliu laimer laimhbheartaigh laimhin laine lainez laing lainn laird laithbheartaigh laithimh laithmhe laitinen " +
  "lajcak lajcakova lajciak lajciakova lajlaj lajoie lakatos lakaza lakehal lakey lakhal lakhdari lakin lakoseljac lakota laks laksita laksmiwati lal lala lalak laliberte lall lalla lallaidh " +
  "lallaigh lallemand lalli lally lalonde lalor laloux lamac lamacova lamanna lamantia lamar lamarche lamarr lamarre lamay lambdin lambe lambers lamberson lambert lamberth lamberton lamberts " +
  "lambeth lamborghini lambot lambotte lambrecht lambrechts lambregt lambright lamch lamere lamesch lamhain lamhna lamkin lamm lammas lammens lammer lammers lammi lamon lamons lamont lamontagne " +
  "lamore lamoreaux lamothe lamotte lamoureux lampa lampart lampe lampert lamphear lamphere lampinen lampkin lampkins lampl lampley lampman lamprecht lamri lamson lamula lamy lan lanagain " +
  "lancaster lancisi lanclos lanctot landa landau landaverde lande landeghem landen landeros landers landes landgraf landin landis landl landman lando landon landon-lane landreneau landreth " +
  "landrum landry landstrom landwehr landy laney lanford lanfranchi lang langa langan langat langdon lange langenfeld langeni langer langern langevin langevoort langford langham langhorne " +
  "langier langiewicz langlais langley langlinais langlois langner langston langton langworthy lanham lanier lanigan lanka lankford lankinen lankle lanners lanning lannon lanoue lanphear " +
  "lansberry lansford lansing lansink lantigua lantz lanz lanza lao laochdha laodhog laoghaire laoghog laoi laoidh laoidhe laoidhigh laoingsigh laoithe laon laouar lapacz lapain lapaj lapan " +
  "lape laperle lapham lapierre lapin lapina lapine lapinski laplant laplante lapoint lapointe laporte lapot lapp lappalainen lappin laprade lapsa lara larabee laramie larbi larcain larcher " +
  "lardinois lardner lareau larentius larents lares largan largent largey laribi larimer larimore larionov larionova larios lariviere larkin larkins larmon larocca larocco laroche larochelle " +
  "larock larocque larosa larose larouche larrabee larranaga larrea larrick larrison larry lars larsen larson larsson larue larus lary larysz las lasa lasaidhe lasak lasalle lasater laseter " +
  "lashbrook lasher lashley lasic lasica laskawiec laskey laskowski laskus lasky lasley lassen lasseter lassila lassiter lassnig laster lastra laszcz laszczyk laszkiewicz laszlo laszuk lata " +
  "latacz latek lathaigh latham lathan lathem lathrop lathrope latier latif latimer latimore latko lato latorre latoszek latour latreche latshaw latson latt latta lattimer lattimore lattin " +
  "lattuada latupono latuszek latvala lau laub laubach lauber lauderdale lauer laufars laufer laughlin laugis laukkanen launay laur laura laureano laurence laurenson laurent laureys lauri " +
  "lauria lauridsen laurie laurila lauritsen lauritzen lauritzs laursen laury lauterbach lauver lauwers laux lauzon lavalle lavallee lavalley lavallie lavan lavell lavelle lavergne laverriere " +
  "laverty lavery lavigne lavin lavine lavoie lavrenko lavrentev lavrenteva lavric lawal lawerence lawhon lawhorn lawing lawler lawley lawlor lawniczek lawrence lawson lawton laxton layden " +
  "layfield laylova laymon layne layth layton lazar lazarek lazarenko lazarev lazareva lazarevska lazarevski lazaro lazarus lazcano lazenby lazizov lazo lazov lazova lazuardi lazzaro le " +
  "leachman leacy leadbetter leadus leagha leahy leake leal leallaigh leaman leamhna leamon leanachain leannain leanos leao lear learmonth leary leasure leath leathaigh leatham leatherman " +
  "leatherwood leathlobhair leavell leavey leavitt leavy leban lebar lebaron lebeau lebedev lebedeva lebel leber leblanc lebo leboeuf lebon lebouef lebow lebowitz lebreton lebron lebrun lechner " +
  "lechuga leclair leclaire leclerc leclercq lecocq lecompte lecomte leconte lecoq lecroy lecuyer leday ledbetter leddin leddon leddy lede ledent lederer lederman ledesma ledet ledezma ledford " +
  "ledonne ledoux leduc ledwich ledwith ledzion leeb leedom leeds leedy leeman leemans leemput leen leene leeney leeper leeson leet leeuw leeuwen lefebre lefebvre lefever lefevre leff leffel " +
  "leffler lefkowitz lefler leflore lefort leftwich legaspi legault legendre leger legere legette legg legge leggett legler legnante legovic legowik legrain legrand legros leguit legutko lehane " +
  "lehikoinen lehiste lehman lehmann lehn lehner lehoux lehr leht lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen leib leibetseder leibowitz leidhin leidhinn leifs leigh leighin " +
  "leighinn leighton leighty leija leiker leiknirs leineachain leininger leino leinonen leiser leishman leist leister leitch leite leiter leitgeb leith leithner leitner leiva lejeune lejk " +
  "lejman leks leland lelas lelei leleu leleux lelievre lelijveld lelito lelonek leloup lema lemaire lemaitre lemanowicz lemanski lemaster lemasters lemay lemayian lembede lember lembo lemelin " +
  "lemelle lemen lemeshko lemiesz lemieszek lemieux leming lemire lemke lemley lemmens lemmer lemmon lemmons lemoine lemond lemonnier lemos lempart lempereur lemus lenaerts lenaghan lenahan " +
  "lenarcik lenard lenc lenda leneghan lenehan lengauer lengyel lenhardt lenhart lenic lenihan lenik lenk lennane lennartsson lennon lennox lenoir lenox lensen lentini lentz lenz leo leoid leon " +
  "leonard leonardi leonardo leonards leoncavallo leone leonetti leong leonhards leonhardt leonhartsberger leoniak leoniuk leonowicz leons leopardi leopold leopolds leos lepa lepage lepak lepe " +
  "lepek lepianka lepik lepisto lepka lepley lepore lepp leppanen leppert leppik lepsik lepsikova lercari lerch lercher lerma lerman lerner leroux leroy lers lertsattayanusak leruth lesage " +
  "lescic lesh lesher lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar leskovic lesley leslie lesna lesner lesniak lesnik lesny lesperance lessard lessman lestari lester lesure " +
  "leszcz leszczak leszczuk leszczyk leszczynski leszkiewicz letcher letchworth letelier letellier letendre lether letkiewicz leto letourneau letova letson lett letta lettiere lettner leu " +
  "leunberger leung leutgeb leuven levan levasseur levay levchenko leveille levell levenson leventhal leveque leverett leverette levesque levey levi levin levine levingston levins levinson " +
  "levis levitt levron lew lewa lewallen lewandowski lewek lewellen lewellyn lewicz lewin lewis lewko lewter ley leyba leyden leydon leys leysen leyton leyva lezama lezon lheureux lhoir li " +
  "liadhain liagha liaghain liain liam liang liao liathaigh liathain libbey libby liber liberatore libert liblik lica licata lichon licht lichtenegger lichtenstein licis licon licul liddane " +
  "liddell liddle liddy lideadha liden lidstrom lieb liebelt lieber lieberman liedtke liegeois liekens lienard liendert liepa liepina liepins lier lierde lieshout lietz lievens ligas ligenza " +
  "liggett liggins lighe lightfoot lightle lightner lightsey lighty ligon ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn likar likhachev likhacheva lile liles lilienthal " +
  "lilja liljars liljegren lill lillard lillemets liller lilley lillibridge lillie lillis lillo lilly lim lima limazah limbourg limburg limon limonadov limones lin linares linbergs linch linck " +
  "lincoln lind linda lindahl lindars lindau lindauer lindberg lindbergs lindblad lindblom linde lindell lindeman lindemann lindenberg linder linderman lindfors lindgren lindh lindholm " +
  "lindinger lindkvist lindley lindmark lindner lindo lindorfer lindquist lindqvist lindroos lindsay lindsey lindskog lindsley lindstrom lindvall lineberger lineberry linehan linek ling " +
  "lingenfelter lingerfelt lingle linhart lininger linis linka linke linkiewicz linkous linn linna linnane linneman linney linny lino linquist linschoten linscott linsey linskey linsley linster " +
  "linthicum lintner linton lintz linville linzy liodain lionachain lionnain liostun liovic lipa lipe lipford lipinski lipka lipko lipkova lipman lipok lipova lipowicz lipp lippens lippert " +
  "lippincott lippomano lipponen lipps lipscomb lipsey lipsky lipson liptak liptakova lipton lirette liriano lis lisak lisenby lisenko lish lisi lisica lisicka lisicky lisik lisk liska " +
  "liskiewicz liskova lison liss lister liston listwan litchfield litchford litewka litherland littell litten litteral littizzetto littlefield littlejohn littles littleton litton littrell litva " +
  "litvin litvinenko litvova litwa litwin litwinczuk litwiniuk litwinowicz litz liu liukkonen livengood liverman livermore liverotti livesay livingston livingstone liyaaqat liyaqat lizama " +
  "lizana lizarraga lizon lizotte lizurej ljosalfs ljots ljubetic ljubic ljubicic ljufs ljung ljungberg ljunggren ljungqvist llabres llado llanas llanes lledo llewellyn llobet llopis llorens " +
  "llorente lloret lloyd lluch loaiza loar loba lobacz lobanov lobanova lobato lobb lobdell lobel lobo lobos locascio loch lochain lochel locher lochlainn lochlann lochnain lochner lochrain " +
  "lochtnain lockard locke lockett lockhart locklear locklin lockman lockridge lockwood lococo lodej loden lodyga loe loeb loeffler loehr loep loera loesch loewen lof loffler lofgren lofland " +
  "loflin loftin loftis lofton loftus logain logan logar loggins loghan loginov loginova logis logsdon logston logue loh lohman lohmann lohmus lohr loibhead loibl loideain loididh loidl " +
  "loineachain loingscigh loingse loingseachain loingsigh loinn loinne loinnigh loinnsge loinnsgigh loirgneain loiseau loiselle loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj " +
  "loke loken lokey lokietek lokis lokk lokken lollar lolley lollis lollobrigida loman lomanto lomas lomax lombard lombardi lombardo lombroso lomeli lomgaigh lommert lomonaco lomp lonagain " +
  "lonain lonargain londain londono londra lonen lonergan loney longacre longaigh longain longan longenecker longfellow longhena longino longley longmire longnecker longo longode longoria " +
  "longshore longstreet longwell longworth lonn lonnain lonndra lonndraigh lonndun lonnradh lonon loo loock loomis looney looper loorits loos looveren looy loper lopez lopiccolo lopp lopresti " +
  "lor lora lorang loranger lorca lorcain lorch lordain lordan loreal loredan loredo lorencin lorens lorent lorentz lorentzen lorenz lorenzen lorenzo lorenzs loring lorreijn lorusso losa losada " +
  "losatapornpipit losekann losey losh losiak losiewicz loska losoya lossett lott lotts lotz loucif loucks louden loudermilk lough loughlin loughman loughnane loughran loughrey loughry louie " +
  "louis lounis lounsbury louque loureiro lourenco louviere louws lovato loveday lovejoy lovelace lovelady loveland lovell lovern lovett lovette lovgren lovin lovins lovric lowder lowe lowell " +
  "lowenstein lowenthal lowery lowman lown lowney lowrance lowrey lowrie lowry lowther loy loya loyd loyola loza lozada lozano lozier lozoya lu luachra luag luain luaire luaithrinn luanaigh " +
  "luasa luasaigh luay lubelo lubenets lubera luberda lubhaing lubhog lubin lubina lubinova luboch lubs luby luc lucarelli lucas lucchesi lucciano luce lucel lucena lucero lucey lucht lucia " +
  "luciani luciano lucic lucien lucier lucio lucitt lucius luckett luckey luckiewicz lucus lucy luczak luczka luczkiewicz luczyk luddy ludhog ludlow ludlum ludonga ludovisi ludvigs ludwick " +
  "ludwig ludwik ludwin ludwiniak ludwisiak ludzik luebbert luebke lueck luedtke luellen luengo luera lueras luevano luff luft luger lughadha lughbhadha lugo luht lui luibhead luik luin " +
  "luineachain luinenburg luing luinigh luis luisead luitgardis luiz lujan lukac lukacova lukacs lukas lukash lukasik lukasiuk lukasz luke luken lukens luker lukes lukhele lukic lukin lukina " +
  "lukinic lukk lukowiak lukowicz luks luksa luksic luksova lukstina lukstins luksza lula lulankov lulek lum luman lumbasi lumbreras lumi lumiste lumley lummus lumpkin lumpkins lumsden lumumba " +
  "luna lunaigh lunam lunceford lund lundberg lundblad lunde lundeen lundell lundgren lundh lundholm lundin lundis lundkvist lundmark lundon lundquist lundqvist lundra lundstrom lundy lunham " +
  "lunn lunney lunny lunsford lunt luo luog luoma luong luongo lupain luper lupi lupien lupina lupiy lupo luptak luptakova lupton lupy luqe luqmaan luqman luque lurgain luria lurie lusby " +
  "luscher luse lusiak lusis lusk lussier lussu lustenberger lustig luszczak luszczyk lut luter luters lutf lutgen luther luthers luthi lutholoni luthra luthuli luton luts lutsenko luttenberger " +
  "lutterveld luttrell lutz luu luukkonen luvuno lux luxardo luxemburg luyckx luyssel luyten luz luzi lwandle ly lyall lyashko lybarger lyczak lyczek lyda lyden lydon lyjak lyke lykes lykins " +
  "lyle lyles lyman lymon lynam lynchechaun lynchehaun lynde lyne lyng lyngars lynn lynskey lyon lyons lyp lys lysaght lyskawa lytings lytkin lytkina lytle lytton maag maalik maalim maaren maas " +
  "maasgouw maasik maaswinkel maath maatta maawiya mabanga mabaso mabe maberry mabery mabhena mabhodla mabhoko mabie mabika mabizela mabon mabrey mabry mabuya mabuyakhulu mabuza mac maca " +
  "macadoo macaleavy macallen macaloon macaluso macan macanally macart macarthur macasa macaulay macauley macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville " +
  "macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer " +
  "macdyer macedo macegan macek macekova macelgunn macesic macever macevoy macey macfadden macfall macfarlane macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty " +
  "macginnity macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach macha machacek machacekova machackova machado machain machale macharia machata " +
  "machatova machen machenry macher macheta machin machnac machnacova machniak machon machova machowiak machowicz machuca machugh machul macias maciejczuk maciejewicz maciejewski maciejko " +
  "maciejuk maciel macik macikova macinerney macingwane macinnes macintyre maciocha maciol maciuk maciuszek mack macka mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey mackie " +
  "mackin mackinnon mackle macklin macko mackova mackovic mackovicova mackow maclachlan maclean maclennan macleod maclin maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen " +
  "macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneil macneill macnelis macnulty maco macomber macon macova macpherson macphilbin macrae macrea macri macshea macsweeney " +
  "mactiernan maculewicz macveagh macveigh macwilliams macy madadhain madagain madaidh madaidhe madaidhin madain madajczyk madan madani madaoin madar madara madariaga madaric madaricova " +
  "madarova maday maddix maddock maddocks maddox maddux maddy madej madejczyk madejova madela mader madera maderna maderno madewell madi madiba madide madigan madinaeva madinane madison " +
  "madisson madiyan madlala madlanduna madlula madondo madonsela madore madrid madro madruga madrzak madrzyk madsen madson madu maduma maduna madunic madura madzia madziar madziba mae maeda " +
  "maenpaa maeots maertens maes maesalu maestas maestre maeyer maez maffei mafobo maftunova mafuleka mafulela magagula magain magal magalhaes magallanes magallon magalova magan magana magann " +
  "magar magauran magdaleno mageba magee mageean magennis magennity mager magers mageto maggard maggi maggio maggioli maggis maghanga maghnuis magi magier magill maginn maginnis maglio maglione " +
  "magnani magner magness magngeirs magnis magno magnus magnuson magnusson magolwana magononde magoon magoza magrassi magrath magruder magryta magubane maguidhir maguire magujwa magutshwa " +
  "magwaza magwood magyar mah mahaffey mahajan mahal mahamba mahamed mahamud mahan mahaney mahar maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara maheu " +
  "mahfuj mahfuz mahi mahieu mahlaba mahlalela mahlangu mahlase mahle mahler mahlinza mahlobo mahlum mahmood mahmoud mahmoudi mahmudov mahmudova mahn mahnet mahon mahone mahoney mahony mahood " +
  "mahr mahulube mahurin mahy mai maia maicin maidana maidin maidla maier maierhofer maillard maille maillet maillot mailloux maina mainchin maine maines maingi maingin mainichin mainin mainka " +
  "mainnin mainor maio maiorano mair maire mairhofer mairtin maisonet maitha maithnin maithya maitiu maitland maiyo maj majak majcen majchrzak majczyna majd majdak majdan majdanova majdenic " +
  "majeed majerczyk majerus majeska majeski majesky majewicz majewski majnusz majoka majola majorana majorczyk majorek majos majozi majsterek majstorovic majtczak majtyka majumdar majzner mak " +
  "makans makar makarenko makaronski makarov makarova makaruk makau makela makena makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba makhubo makhulukhulu makhunga maki " +
  "makiela makin makinde makinen makinwa makkonen makles mako makogon makokha makori makos makosz makova makovac makovec makovecova makovica makovicka makovicky makovy makowski makris maksimov " +
  "maksimova maksimowicz maksym makulec makulu makungu makurat mala malacarne malachovska malachovsky malakova malambule malaparte malara malarczyk malas malatesta malave malbon malbrough " +
  "malcharek malcher malcherek malchow malcolm malcom maldanado maldonado malec malecha malecki malek malembe malenchini malesza maleszka maletic malevu malewicz maley malfait malherbe malhotra " +
  "malick maliglowka malik malikova malin malina malinen malinga malinova malinowski malipiero malisek malisekova malishko malisz malizia malka malki malkin mallery mallett mallette malley " +
  "mallick mallien mallon mallory malloy malm malmberg malmgren malmqvist malmstrom malnar malo maloba maloca malocha maloid malon malone maloney maloof malosev malota malott malowney maloy " +
  "malpass malpighi malsen maltais maltby maluki maluleka malveaux maly malycha malys malysiak malyszek malyszka malz malzer mamani mamba mamcarz mamchur mamic mammen mamo mamojka mamojkova " +
  "mamontov mamontova mamula manachain manacorda manahan manana manavski mance mancebo mancha manchester mancia mancilla mancini manco mancuso mand manda mandal mandala mandasari mandel mandell " +
  "mander manders manderscheid mandeville mandl mandla mandrysz mandujano maner maness maney manfredi manfreds mang mangal mangale mangan mangano mangat mangcamane mangede mangel mangels mangen " +
  "mangena manges mangethe mangfova mangino mangold mangrov mangrum mangual mangum mangunsong mangus manhart mani manigault manion manis maniscalco manista manjarrez manjon manke mankin manley " +
  "mann mannan manne mannik manninen mannings mannino mannion manniste mannisto mannix manno mannoia manns manntain manole manolesso manos manqele manrique manriquez mansa manseau mansell " +
  "mansfield mansilla mansiz manske manso manson mansour mansouri mansson mansur mansveld mansvelt mantain mantegazza mantegna manthey mantooth mantshinga mantyla mantz manuel manuels manullang " +
  "manunta manus manwaring manyoni manz manzanares manzano manzella manzer manzezulu manzi manzini manzo manzoni mao maoil maoilceir maoilcheir maoilcheire maoilchiarain maoildhia maoileachain " +
  "maoileadaigh maoileagain maoileain maoileala maoileanaigh maoilearca maoileide maoileoghain maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin maoilmhiadhaigh maoilmhichil " +
  "maoilmhin maoilriain maoilshearcaigh maoineachain maoinigh maoir maol maolagain maolain maolalaidh maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh " +
  "maolchraoibhe maoldhomhnaigh maoldomhnaigh maolduin maolfhabhail maolfhabhaill maolfhachtna maolghuala maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire maolmuaidh maolriaghain maolriain " +
  "maolruaidh maolruaidhe maolruana maolruanai maolruanaigh maoltuile maonagail maonaigh maongail maonghaile maothagain maouche mapes maphalala maphanga maphindela maphisa mapholoba maphumulo " +
  "mapp maquet mara marable marach marambio maranain maranga marangoni marano maranto maras marasco marasovic maraszek marat maravilla marazzi marbjorns marbun marburger marbury marcacci " +
  "marcachain marcaigh marcano marcantel marcantonio marceau marcell marcello marcellus marceron marchal marchan marchand marchant marchese marchetti marchlewicz marcial marciano marcil marcin " +
  "marcinczyk marcinek marcinekova marciniak marciniszyn marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos marcotte marcoux marcucci marcum marcus marcy marden mardesic " +
  "mardhiyah mardis mardones marduras marec marecek marecekova marechal marek marekova marels marenco marenzio maresca maresova maretic marez marfell margas margeirs margita margitova margol " +
  "margolis margraf margreiter margrims marguez mari marian mariani mariano marianova marias maric maricevic marie marien marijanovic marijons marin marinelli marinello marinetti marinez " +
  "maringer marini marinkovic marino marinos marinovic marion mariotti maripuu maris mariscal maritim marius marjanovic marjonova marjons markanjevic markel markert markey markham markiel " +
  "markiewicz markkanen markl markland markle markley marklund marko markos markosova markov markova markovac markovic markovich markovicova markovska markovski markowitz markowski markus " +
  "markusova marlar marlatt marler marley marlier marlow marlowe marmol marmolejo marmon marnach marnain marnan maroa marolt maron marone maroney marons maroof maros marosova marosz marotta " +
  "marpaung marple marquardt marquart marques marquet marquette marquez marr marra marren marrero marrinan marriott marris marro marron marrone marroquin marrs marrufo marsala marsden " +
  "marsellius marshall marshburn marsic marsili marson marston marta martain martan martanova marte marteinns martel martell martelli martello martensson marthens marti martic martikainen " +
  "martina martinak martinakova martincek martincekova martincevic martindale martine martineau martinec martinecova martinek martinekova martinelli martines martinez martinic martinka martinko " +
  "martinkova martinkovic martinkovicova martino martinova martinovic martinovicova martinovska martinovski martinsen martinson martinsson marton martone martorell martova marttila marttinen " +
  "martucci marty martyka martyn martynov martynova martynowicz martz marus marusic maruszczak maruszczyk marvin marvins marwa marx marxer mary maryadi maryamova maryati marzano marzic " +
  "marzorati masai masango masar masarik masarikova masarova masaryk masarykova mascagni mascarenas mascaro mascheroni mascorro masek maseko maselli maser masese masha mashaba mashasha mashburn " +
  "mashimane mashinini mashiya masi masiak masibekela masika masikane masila masilela masina masinde masinga maske maskell maskova maslach maslankiewicz maslo maslon maslov maslova maslyak " +
  "masna masny masokha masondo maspero massa massaro massart masse massenburg massengale massengill masseron masset massey massie massin massingill masson mastandrea masten masterson mastin " +
  "maston mastrangelo mastro mastroianni mastropietro masuda masuku maszczyk maszkiewicz maszota mata matacz matagne matahlija matamala matamoros matana matano matara matas matchett mateer " +
  "matejczuk matejczyk matejka matejkova matejuk matela matelot matenko mateo mateos mater materek materka materne matesa mateu mateusiak matevska matevski mathaba mathebela mathebula matheka " +
  "mathena matheney mathenge mathenjwa matheny mather matherly matherne mathers mathes matheson mathetha mathew mathews mathewson mathghamhna mathias mathiasen mathibela mathiesen mathieson " +
  "mathieu mathis mathisen mathison mathol mathonsi mathot mathula mathuna mathunjwa mathurin mathwasa mathy mati matias matiasko matiaskova matic matijas matijevic matikainen matilainen matile " +
  "matinawin matis matko matkovic matla matlock matney matokanovic maton matos matosevic matousek matouskova matovina matranga matraszek matson matsuda matsumoto matsumura matta mattarella " +
  "matteo matteotti mattera mattern matteson matthai matthes matthew matthews matthias matthies matthijs matthys mattia mattias mattice mattie mattila mattingly mattis mattison mattoon mattos " +
  "mattox mattson mattsson matula matulewicz matulic matulin matulka matura maturana matus matusewicz matusiak matuszewski matuszyk matveev matveeva matvejev matviyenko matwiejczyk matyash " +
  "matyjas matyjasek matyjaszek matyka matynia matyszczak matz matzke mauch mauck mauer maughan mauk maulana mauldin maule maultsby maundu mauney maupin maureira maurer maurery maureryova " +
  "maurice mauricio mauriello maurin mauro maury maus maust mauti mauzy mavela mavra mavric mavundla mavuso mawanda maweu mawewe mawia mawira max maxey maxfield maxie maximus maxon maxs maxson " +
  "maxwell maya mayaka mayasari mayberry maye mayer mayerhofer mayers mayes mayeza mayfield mayhall mayhew mayhugh mayise mayisela mayle maynard mayne maynes maynor mayol mayon mayorga mayr " +
  "mayrhofer mays maysonet mayton mayville mayweather maza mazalankosi mazan mazanek mazek mazepa maziarczyk maziarz mazibuko mazik mazilescu maziya mazon mazouz mazouzi mazur mazurek " +
  "mazurkiewicz mazwi mazza mazzacurati mazzanti mazzarella mazzariello mazzella mazzeo mazzi mazzini mazzocchi mazzola mazzone mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa " +
  "mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa mbriartaigh mbugua mbui mbula " +
  "mbulaze mbulazi mbuli mbungela mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcabee mcadams mcadoo mcadory mcafee mcaleavy mcaleenan mcaleer mcalexander mcalinney mcalister " +
  "mcallister mcaloon mcalpin mcalpine mcalunny mcambe mcambi mcanally mcanco mcandrew mcandrews mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer mcauley mcauliffe mcaveigh mcavoy " +
  "mcbean mcbee mcbeth mcbrayer mcbreen mcbride mcbrien mcbroom mcbryde mcburney mccaa mccabe mccadam mccadden mccafferky mccafferty mccaffery mccaffrey mccaffry mccahill mccain mccaleb mccall " +
  "mccalla mccallion mccallister mccallum mccammon mccampbell mccandless mccane mccann mccants mccardle mccarley mccarney mccarra mccarroll mccarron mccart mccartan mccarte mccarter mccarthy " +
  "mccartney mccarty mccarver mccarville mccary mccaskill mccasland mccaslin mccaughan mccaughey mccaul mccauley mccaulley mccausland mccaw mccay mcchesney mcchristian mcclain mcclaine " +
  "mcclanahan mcclaran mcclary mcclaskey mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon mccleskey mcclintock mcclinton mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg " +
  "mccluskey mcclusky mccoin mccolgan mccoll mccollam mccollister mccollom mccollough mccollum mccomas mccomb mccombs mccomiskey mcconaghey mcconaghy mcconkey mcconnell mcconnon mcconville " +
  "mccooey mccool mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccowan mccown mccoy mccracken mccrady mccrae mccraney mccranie mccrann mccrary mccraw mccray mccrea " +
  "mccready mccreanor mccreary mccree mccreery mccreight mccrimmon mccrory mccroskey mccrossan mccroy mccrudden mccubbin mccue mccullagh mccullar mccullen mccullers mcculley mcculloch " +
  "mccullough mccullum mccully mccumber mccumiskey mccumisky mccune mccurdy mccurley mccurry mccurtin mccusker mccutchen mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdavid mcdermod " +
  "mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall mcdougle mcdowall mcdowell mcduff mcduffie mcduffy mcdunphy mcdwyer " +
  "mcdyer mceachern mceachin mcelduff mcelfresh mcelgunn mcelhaney mcelhannon mcelhattin mcelligott mcellistrim mcelnay mcelnea mcelrath mcelroe mcelroy mcelvain mcelveen mcelwain mcelwaine " +
  "mcelwee mcelyea mcenaney mceneaney mcenry mcentaggart mcentee mcentire mcevaddy mcevilly mcevoy mcewan mcewen mcfadden mcfaddin mcfall mcfalls mcfarland mcfarlane mcfarlin mcfarren mcfaull " +
  "mcfee mcferren mcgaha mcgahan mcgahey mcgalligly mcgann mcgarity mcgarraghy mcgarrigle mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan " +
  "mcgeorge mcgeown mcgerr mcgettigan mcgettrick mcghee mcghie mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginn mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglade " +
  "mcglinchey mcglinchy mcgloin mcglone mcglothin mcglothlin mcglynn mcgoff mcgoldrick mcgonagle mcgonigal mcgough mcgourty mcgovern mcgowan mcgowen mcgowern mcgrady mcgrail mcgrane mcgrath " +
  "mcgraw mcgray mcgreal mcgreevy mcgregor mcgrenehan mcgrew mcgriff mcgroarty mcgrory mcgruddie mcgruddy mcgruder mcguffin mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk " +
  "mchale mchaney mcharry mchenry mchone mchugh mchunu mcildownie mcilroe mcilroy mcilvain mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac " +
  "mciver mcivor mcjunkin mckaigue mckain mckamey mckay mckean mckechnie mckee mckeegan mckeehan mckeel mckeen mckeever mckellar mckelvey mckelvy mckendry mckeniry mckenna mckenney mckenny " +
  "mckenzie mckeogh mckeon mckeown mckernan mckernon mckevitt mckey mckibben mckie mckiernan mckillip mckillop mckim mcking mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinstry " +
  "mckinzie mckissack mckissick mckittrick mcknight mckown mckoy mclachlan mclain mclamb mclane mclaren mclaughlin mclaurin mclaverty mclawhorn mclean mcleer mcleese mcleigh mclellan mclelland " +
  "mclemore mclendon mclennan mcleod mcleroy mclin mcloon mcloone mcloud mcloughlin mcmacken mcmahan mcmahon mcmakin mcmanaway mcmanis mcmann mcmanus mcmartin mcmaster mcmasters mcmath mcmeans " +
  "mcmenamin mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurray mcmurrough mcmurry mcmurtry " +
  "mcnab mcnabb mcnaboe mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcnea mcneal mcnealy mcnear mcnee mcneel mcneeley mcneely mcnees mcneese mcneil mcneill mcneilly mcnelis mcnelly " +
  "mcnemar mcnerney mcnett mcnevin mcnew mcnicholas mcnicholl mcnichols mcniel mcnill mcninch mcnish mcnitt mcnulty mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpeak mcpeek mcpeters mcphail " +
  "mcphearson mcphee mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcquaig mcquay mcqueary mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcquiston mcrae mcraney mcrann mcray " +
  "mcready mcree mcreynolds mcroarty mcroberts mcrory mcroy mcshan mcshane mcsharry mcsheehy mcsherry mcspadden mcswain mcsweeney mctaggart mcteague mcternan mctiernan mctigue mcusi mcvay " +
  "mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye mcwhirter mcwhorter mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge " +
  "meachair meacham meachum meade meader meadhra meadhrai meadog meador meadors meads meaghan meagher mealaid mealey meallain mealoid mealoide meaney meanman meany meara mearai mearaidh mearain " +
  "meardha mearlaigh mears meas mease meaux mebane mebarki mecham mecheri mechling meciar meciarova mecik medac meddah medders medeiros medel medellin mederos medford medici medina medjahed " +
  "medlin medlock medrala medrano medvecka medvecky medved medvedenko medvedev medvedeva medvedova mee meece meehan meekins meeks meenaghan meenan meer meeres meersman meert mees meester meeus " +
  "meeusen mefford meftah megantara megaw megger mehaffey mehigan mehl mehloluhlaza mehrimohova mehrojov mehta mei meic meidhir meidhreach meidinger meier meighan meigs meijer meikle meili " +
  "meindl meiners meinhardt meirligh meirnigh meis meisch meiscill meisel meisner meissner meister meitheagain meixner mejer mejia mejias mejorado mekkinos melady melancon melander melani " +
  "melaniuk melanson melara melby melcer melcher melchior melchor meldon meldrum mele melendez melendrez melendy meler melero melet melgar melgoza meli melia melican melichar melicharek " +
  "melicharekova melicharova melicher melichercik melichercikova melicherik melicherikova melicherova melillo melin melis melka melkiors melkolms mella mellado mellen mellet mellinger mello " +
  "mellon mellor mellott melnick melnik melnikov melnikova melo melrakkis melson melton meltzer melville melvin memela memon mena menard menchaca mendak mende mendel mendell mendelsohn " +
  "mendelson mendenhall mendes mendez mendieta mendiola mendivil mendizabal mendonca mendosa mendoza mendyka menefee menendez meneses meng mengel menges mengolo menjivar menke mennea menon mens " +
  "mensa mensah mensalders mensik mensikova menthonnex menton mentzel mentzer menza menzel menzies menziwa mera merabet merah merakov meraz mercadante mercader mercado mercalli mercantini " +
  "mercati merced mercedes mercer merchel mercier mercks merckx mercuri mercurio merda meredith mergen mericle merida merideth merila merilainen merisi meriwether merkas merkel merkle merkley " +
  "merkurs merkushev merkusheva merkx merle merlin merlino merlo mernagh merrell merriam merrick merrifield merrigan merrill merriman merritt merriweather merrow merryman mersch mershon mertens " +
  "mertz merwin merz merzoug merzougui mesaric mesbah mescall meserve mesic mesjasz meskill messaoudi messer messerly messersmith messick messina messinger messmer messner mesta mestas mestdagh " +
  "meszaros metcalf metcalfe metel metella methavorakul metheny methusalems metivier metoyer mets mettler metts metusalems metz metzger metzinger metzler meucci meulen meunier meurant meurer " +
  "meurisse meusburger mey meyer meyers meyerson meyiwa meyvants meza mezei meziane meziani mezzetta mfeka mfusi mgabadeli mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhadaidh " +
  "mhairtin mhaistir mhaoil mhaoir mhartain mhayise mheana mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu mhoir mhuircheartaigh mhuire mhuiris " +
  "miadha miadhachain miadhaigh miah mianaigh mianain miara mias miasik miasko mical micca micco miceli micetic mich michael michaelis michaels michaelson michalak michalczak michalec michalech " +
  "michalechova michalek michalekova michalica michalicova michalik michalikova michalka michalkiewicz michalko michalkova michalski michaud michaux micheals michel michelangeli micheletti " +
  "michell michels michelson micheni michie michiels michielsen michniak michnik michnowicz mick mickel mickelsen mickelson mickens mickey mickle middaugh middelkoop middendorf middlebrook " +
  "middlebrooks middlemiss middleton midgett midgette midgley midhe midhia midkiff midura miechowicz miecznik miekina miekus mielcarek mielcarz miele mielke mieloch mier miera miers mierzwiak " +
  "mies miesner mieszala mietka miettinen mietus mifflin migala migda migliaccio migliore mignon mignone migon miguel migues migwi mihalic mihalik mihalikova mihaljevic mihelcic mihelic " +
  "mihhailov mihic mihoubi mijares mijas mijsberg mik mika mikaels mikel mikell mikels mikesell mikhajlovska mikhajlovski mikhalyuk mikhaylichenko mikhaylov mikhaylova mikhaylyuk mikheev " +
  "mikheeva mikic mikiciuk mikita mikityuk mikjalls mikk mikkaels mikkels mikkelsen mikkelson mikkola mikkonen miklaszewicz miklavcic miklecic miklik miklikova miklos miklosko mikloskova " +
  "miklosova mikoda mikolajczyk mikolajewicz mikosz miksza mikula mikulak mikulakova mikulandra mikulcic mikulec mikulik mikulikova mikus mikusek mikusova mila milachkov milam milan milanesi " +
  "milano milanova milardo milas milatic milazzo milbourn milbrandt milburn milcarz milczarczyk mildinbergs mileada mileadha milej milenkov miletic milevoj milewczyk milewski miley milford " +
  "milian milicic milina militello milka milla millan millar millard millay millea milleadha millen millender millett millette millhouse millican milligan millikan milliken millikin milliman " +
  "millington milliron millis millman millner millsap millsaps millwood milmo milne milner milo milone miloslavic milota milotic milotova miloudi milovac milroy milsap milstead miltenberger " +
  "miltenburg milton mimica mimirs mimms mimouni mims mimun min mina minac minacova minard minarik minaya minayo mincey minch minchew mincy minder minet ming mingo minguez mingus minhas miniati " +
  "minich minick minihan minihane minix minjares minkiewicz minkina minne minner minnich minnick minnis minogue minta minter minto minton mintz minyard miochain miocic miodek miodhachain " +
  "miodhchain mionachain mionain mios miotke miozga mir mirabal miraglia miralles miramontes miranda miranov mireles mirga mirgos miriti miro mirocha miron mironczuk mironiuk mironov mironova " +
  "mironshohov miros mirosavljevic miroshnichenko mirs mirt misak miscell mise mishchenko mishin mishina mishler mishra misiarz misiaszek misicher misiejuk misik misiko misikova misior misiuk " +
  "misiurek miskell misko miskovic miskowiec misner mispelen misra missoni misteal mistretta mistrik mistrikova mistry miszkiel miszkiewicz miszkurka miszta misztela mital mitcham mitchel " +
  "mitchell mitchem mitchum mitei mitek mitera mitoraj mitra mitrevska mitrevski mitschke mittal mitter mitteregger mitterer mitterlehner mittermayr mitton mitzel miura mixon mixson miya " +
  "miyamoto miyashiro mizak mize mizell mizelle mizer mizgala mizia mizrahi mjadu mjoli mjollnirs mjolnirs mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo " +
  "mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mladenov mladenova mladenovska mladenovski mlakar mlalane mlalazi mlambo mlangatshe mlangeni mlawula mleczak mleczek mlinar mlinaric mlocek mlodzik " +
  "mlondo mlot mlotek mlotshwa mlungisi mlungwana mlynar mlynarik mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu " +
  "mnguni mngwemkhulu mngwengwe mnikathi mnisi mnogoznaeva mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni mo moak moberg moberly mobley mocanu moccia mocenigo " +
  "mochain mochev mochlichen mochoirghe mochoraigh mocibob moczko modhrain modi modiano modica modig modigliani modlin modric modugno mody modzelewski moe moeller moen moenen moens moensendijk " +
  "moerman moes moet mofardin moffat moffatt moffet moffett moffit moffitt mogain mogaka mogeni mogensen mogere mogherini moghrain mogire mohamed mohammad mohammadi mohammed mohammedi mohamud " +
  "mohan mohanty mohaupt moher mohinurova mohlaroyimova mohler mohn mohr moidhe moilanen moineal moiniol moir moirin moise moiseev moiseeva moisio moithide moj mojica mojsa mojsov mojsova " +
  "mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokua mokwa mol molak molano molchanov molchanova molden moldenhauer molegraaf molek molen molenaar moler molesini " +
  "molga molin molina molinar molinari molinaro moline moliner molino molins molis molitor molka moller mollett mollica molloy molnar moloney molraoghain molter molyneux momanyi momberg " +
  "monachain monaco monaghan monagle monahan monarrez moncada moncayo moncrief mondaca mondadori mondaini mondise mondor mondragon monduzzi mondy mone moneta monette monfort mong mong'are " +
  "mongain mongan mongare monge monghaile mongillo monicelli monico monier moniuszko moniz monkiewicz monn monnard monnet monney monnier mononen monreal monroe monroy monsalve monsen monson " +
  "monsour montag montagna montague montalban montalcini montalti montalto montalvo montana montanari montanariello montandon montanelli montanez montano monte montecchi montecino montecinos " +
  "monteiro monteith montejano monteleone montelongo montemayor montenegro montero montes montesano montesinos montessori monteverdi montez montford montgomery monti montiel montijo montoya " +
  "montserrat monty montyanov montz monzo monzon moodie mook moone moonen mooney mooneyham mooneyhan moore moorefield moorehead moorer moores moorhead moorhouse moorman moosbrugger mora moraa " +
  "morabito morachain morado moraes moraga morahan morain morais moraleda morales moralez moran morand morandi morandini morano morant morante morar morara morard morata moravcik moravcikova " +
  "moravcova moravec moravecova morawiak morawo morcillo morcinek mordak mordal mordha moreau moree moreels morefield morehead morehouse moreira morejon morek morel moreland morell morellato " +
  "morelli morello morelock morena morency moreno morera moresi moretti moretz morey morfin morford morgagni morgala morgan morgans morganti morgenstern mori moriarty moric moricova morillo " +
  "morin moring moris morison morissette morita morits moritz moritzs mork morka morlacchi morlan morley morman mornane morneau morningstar moro morones moroney moronta morosini morova moroz " +
  "morozov morozova morphis morpurgo morrell morricone morrill morrin morris morrisey morrison morrissette morrissey morrocco morrone morse morsli mort mortati mortensen mortenson morth mortier " +
  "mortimer mortka morton morucci morvan morvant moryc morys mosby mosca moscarda moscato moschino mose moseley mosely mosemann moser moses moseti mosher moshier mosier mosiolek mosis moskal " +
  "moskalik moskowitz moslavac mosley mosqueda mosquera mosser mossman mostefaoui mostek mosteller mosur mota motak moten motha mothain mothair moton motsinger mott motta motte motter mottet " +
  "mottiez mottus moturi motycka motyckova motyka motykova motz mou moua moulay moulin moulton moultrie moultry mounce moura moureau mourib mousel moussa moussaoui mousseau mouton mouzon " +
  "mowbray mowen mowery mowrer mowrey mowry moxley moy moya moyano moye moyer moyers moyes moylan moyle moynihan mozart mozdzierz mozee mozingo mpangazitha mpanza mphahlwa mphankomo mphazima " +
  "mphemba mphephethwa mpikela mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mrak mraoiligh mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko mrazkova mrazova mriosain " +
  "mroczko mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msweli mszyca mthabela " +
  "mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange muarain muasya mubinova muc mucci mucha muchai " +
  "muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka mucko mudd mudden mude mudge mudgway mudlaff mudri mudronja mueller muema muendo mueni muev muga mugabhain mugain " +
  "mugambi muganli mugendi muggs mugica mugo mugure muhammad muhammadaliyev muhammadaminov muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov " +
  "muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher muhlberger muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsinova muhumed mui muia " +
  "muichille muigai muighe muijs muilcin muilleagain muilleoir muilligh muimhneachain muimhnigh muimi muinde muindi muineachain muineog muinghile muinilligh muinneachain muinnile muir " +
  "muircheartaigh muireadhaigh muireagain muireain muirean muireann muirgeain muirgheasa muirgheasain muirhead muirighthe muiris muirithe muirneachain muirthile muirthin muiruri muizzova mukai " +
  "mukami mukherjee mukhin mukhina mukhopadhyay mukhwana mukiri mukoya muktar mukundi mulain mularz mulawa mulcahy mulcair mulder mulders muldoon muldowney muldrow mulei mulet mulford mulgrave " +
  "mulgrew mulhall mulhare mulhern mulholland muli mulichen mulinge mulis mulkerrin mulkey mullaghan mullain mullala mullaly mullan mullane mullaney mullany mullarkey mullen mullenax mullenix " +
  "mullens muller mullerova mullery mullett mullican mulligan mullikin mullin mullinax mullings mullinix mullins mullis mullner mullooly mullooney mulloughney mulloy mulongo mulqueen mulqueeny " +
  "mulrain mulrooney mulroy mulry mulryan mulvaney mulvany mulvenna mulvey mulvihill mulvin mulvy mulwa mulyani mumaw mumba mumbe mumbi mumbua mumford mumma mummert mumo mumtozova munari muncie " +
  "muncy mund munday mundell munden mundia mundo mundt mundy munene munford munga mungai munger mungia mungo munguia munguti muni muniak muninns munis munisayeva muniz munk munn munnelly munos " +
  "munoz munro munroe munsch munsell munsey munshi munson munster munyao munyi munyiva munyoki munyua munywoki munz muoki mur murach murachain murachu murae murage muraguri murakami murangiri " +
  "muraoile murat muratori muratovic muravev muraveva murawski muraya murch murchadha murchaidhe murchain murchison murchu murcia murdoch murdock mureithi murff murgas murgasova murghaile " +
  "murguia murialdo murigi muriithi murillo murimi murin murinova muriset murithi muriuki muriungi murley murnain murnane murnin muro murodov murph murphey murphree murphy murr murrah murraigh " +
  "murray murrell murri murrieta murrihy murrill murrin murrow murry mursalinaeva murtagh murtha murthuile murthy murty muru murugi murunga murungi musa musatti musau musaxanli muscet musee " +
  "musembi musfirayeva musgrave musgrove mushtariyeva musi musial musiala musick musijanovski musil musila musili musilova musimbi musiolik muskala muslimaeva muslimov musselman musselwhite " +
  "musser musso musson mustac mustafa mustafayev mustakova mustapha mustapic musto mustofa mustonen musumba musungu musy musya musyimi musyoka musyoki mutahi mutai mutanu mutch mutchler mutegi " +
  "mutembei mutemi mutethia muteti muth muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia mutie mutinda mutindi mutio mutiso " +
  "mutisya mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muur muursepp muxlisayeva muxtaroglu muya muynck muzayyanova muzdalifayeva muzic muzina muzyk mvelase " +
  "mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero mwihaki " +
  "mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli myasnikov myasnikova myatt mycek mydlak mydlarz mydlo mydlova myeni myer myers myeza myga myhre myk myklebust myler myles " +
  "myllymaki mynatt myrcha myrcik myres myrick myricks myrie myrkjartans myrkvis myron mysiak mysior mysliwiec myszak myszk myszor mytnik mytych mzila mzilankatha mzileni mzimela mzizi mzobe " +
  "mzolo mzomba mzoneli mzukase mzulwini mzungu mzyk na naail nababan nabeel naber nabialek nabih nabors nabwire naccarato naccari nace nacer nacinovic naczk nadal nadeau nadeem nadel nader " +
  "nadhraigh nadi nadig nadkarni nadler naeem naess naessens naf nafula nafuna nagao nagar nagarajan nagata nagel nagele nagi nagioglu nagl nagle naglik nagorka nagy nagys naibei naidu naik " +
  "naili nailin nainggolan nair nais najam najar najeeb najera najmudin nakagawa nakajima nakamura nakano nakashima nakayama nakhumicha nakic nala nalazek nale nalecz nalepka nalepkova " +
  "nalewajek nalewajko naliaka nalivayko nall nalley nallon nalls nally nalty nam namaga namysl namyslo nance nanda nandisa nandwa nangle nanjala nanney nantz naoidheanain naomh napier " +
  "napitupulu naples napoleon napoli napolitano napper nappi naquin naradhaigh naraigh narain narang naranjo narasimhan narayan narayanan narcisse nardi nardone narfis naron narozna narozny " +
  "narpati narron narula narusis narvaez nasambu nascher nascimento naser naserian nash nashiruddin nasiadka nasimiyu naslund nason nasri nassar nasser nastaj nastaly nasyiah nasyidah natale " +
  "natali natanaels natanek nataniels natans natarajan nath nathan nathaniel nathanson natividad natoli natsir natt natta nattulfs nau naughton naugle naujokas nault nauman naumann naumiuk " +
  "naumov naumova naumovski nauseda nava navara navarette navarova navarra navarre navarrete navarrette navarria navarro navas navez navone navratil navratilova nawoj nawrocki nawrotek nayak " +
  "nayar naylor nazar nazarenko nazareth nazarewicz nazario nazarko nazarov nazarova nazimek ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase " +
  "ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndege ndegwa nderitu ndichu ndiema ndima ndimande ndinda ndinisa ndirangu ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya " +
  "ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduku nduli ndunda ndung'u ndunge ndungu nduta ndwandwe ndwiga nea neabhail neacail neace neachtain neagle neal " +
  "neale nealey nealon nealy neancol nearaigh neary nease nebeker nebel neblett nebot necaise necci ned nedd nederlotharingen nedermeijer nedic nedjar nedyalkov nedzi nee neece needham neehan " +
  "neel neelan neeley neelin neely neenan neer neerachapong nees neese neff negele negoda negrete negri negrin negron neher nehls nehring neidig neihoff neil neilan neilian neill neilsen " +
  "neilson neiman neira neirynck neistis nek nekesa nekrasov nekrasova neligan nelima nelis nelissen nell nelligan nellis nelms nelsen nelson nemcova nemec nemecek nemeckova nemes nemeth nene " +
  "nennis nenzi neporozhni neporozhniy neporozhny neptunus nerger neri nero nes nesbit nesbitt neska nesler nesmith ness nestayko nester nesterenko nesterov nesterova nesterowicz nestor " +
  "nestorowicz neth netherton neto nette nettleton netto netzer neu neubacher neubauer neufeld neugebauer neuhaus neuhauser neuhold neulinger neuman neumann neumayer neumayr neumeister " +
  "neumuller neuner neureiter neureuther neuschafer neustrie neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez neve nevels neven nevers neves neveu neville nevin nevins " +
  "nevitt nevius newberg newbern newberry newbill newbold newburn newbury newby newcomb newcombe newell newhall newhouse newkirk newland newlin newlon newman newport newquist newsom newsome " +
  "newson ney neyens neylon nez ng ng'ang'a ngala nganga ngao ngari ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno ngetich ngiba ngidi ngige ngigi ngina " +
  "ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngugi ngui ngumbao ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhla " +
  "nhlanhlampofu nhlapho nhleko nhlengethwa nia niadh niaidh niallagain niallain niallghais niallghuis nianain niathain nibali niblett nicaise nicastro nicewicz nichol nicholas nicholes " +
  "nicholls nichols nicholson nickell nickelson nickens nickerson nicklas nickle nickles nickols nickson nicodemus nicol nicola nicolai nicolas nicolau nicolay nicoletti nicolini nicoll " +
  "nicolucci nicosia nida nieborak niebudek niebuhr niechcial niecko niedbal niederl niedojadlo niedospial niedzwiadek nieh niehaus niels nielsen nielson nieman niemann niemczuk niemeier " +
  "niemela niemeyer niemi nieminen niemira nieradko nieradzik niermann nieroda nies niescior niescioruk niesporek nieszporek nieto nieuwenhuijsen nieuwstraten nieves nievo niewiara niewola " +
  "nigam nigg niggli nigro nihoe niiranen niit nijak nijman nijs nikanors nikel nikiforov nikiforova nikitin nikitina niklasson niklewicz nikolaev nikolaeva nikolais nikolajuk nikolas nikolic " +
  "nikolov nikolova nikolovska nikolovski nikolyuk nikonov nikonova niksa nikula nikulas niland niles nilles nils nilsen nilson nilsson nilufarova nimac nimmo nimmons nims nimwegen ninalowo " +
  "nino niocail nioclais nipp niquille nisbet nisbett niscoromni nisevic nishida nishimura niskanen nissen nissinen nistor nita nitek nitkiewicz nitra nitrova nitta nitti nitto nitz niu niven " +
  "nivens nixon nizet nizetic niznanska niznansky njagi njalls njambi njapha njau njenga njeri njeru njihia njiki njinji njiru njogu njoka njoki njoku njomane njoroge njue njuguna njuki " +
  "nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack noah noams nobauer " +
  "noblitt nocek nocera nock noculak noda nodanga nodlomo noe noell noga nogantshi noggle nogiec nogla nogueira noguera nogues nohlmans nois nojek nojman nokes nokkvis nolan noland nolasco " +
  "nolcini nold nolen noles nolette nolin noll nollee nolte nolting nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma nongalaza nongalo nonis nonkosi " +
  "nonkululeko nonnis nontanda nontuli nonyana noonan noone noonkester noor noordeloos noordijk noordmark noort noot norac noraidh norambuena noras norberg norberts norbiato norby norcross nord " +
  "nordberg norden nordgren nordin nordio nordlander nordlund nordman nordquist nordqvist nordstrom noren norfleet norgaard norgren nori noriega noris norlin norling norman normand normandin " +
  "normanns norramon norred norrell norris norrman norry norsworthy northcutt northeim northington northrop northrup northup norton norvell norwood nosachenko nosal nosbusch nosenko nosiglia " +
  "noskov noskova nosov nosova noszczyk nota notarbartolo noto notova nott nottingham nouar noui nouri nourse nousiainen novack novaes novais novak novakova novaro novello novembers novick " +
  "novikov novikova novitasari novoa novosel novota novotna novotny nowacki nowak nowakowski nowanqa nowek nowell nowicki nowlin nowotka nowotnik nowotny nowrot noyes noyola nozimova nozka " +
  "nozulu nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali ntshangase ntshingila " +
  "ntshiza ntuli nuadhain nuadhan nuallain nuanain nuckolls nuckols nuffel nugent nugnes nugroho nuin nulty numis nunain nunes nunez nunley nunn nunnally nunne nuno nur nuraini nurdiyanti nurek " +
  "nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nus nusbaum nuss nussbaum nussbaumer nussle nusslin nutt nuttall nutter nuut nuutinen nuwenhijsen nuwenhuijzen nuwenhuse " +
  "nuwenhuysen nuyts nuzzo nwachukwu nwosu nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambose " +
  "nyambu nyambura nyame nyamu nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa nyawira nyawo nyawokhulu nyawose nyazitla nyberg nyc nye nyembe " +
  "nyembezi nyeuwenhuysen nygaard nygard nygren nyhan nyide nyk nykanen nylander nylen nylund nyman nyoike nyokabi nyokayebululu nyongesa nyongwana nyquist nys nyssen nystrom nytko nzai nzama " +
  "nzamela nzau nzilani nzima nzimande nzimase nzioka nzioki nzisa nzomo nzuki nzuza o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne o'cadden " +
  "o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary o'clery o'connell o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell o'donoghue " +
  "o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire " +
  "o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly " +
  "o'kennedy o'kieve o'leary o'loan o'looney o'loughlin o'loughlinn o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly " +
  "o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher " +
  "o'toole oakes oakley oakman oates oatman obando obanion obannon obara obare obarzanek obasanjo obeng ober oberemko oberg oberhauser oberhofer oberlander oberle oberleitner oberlin obermayr " +
  "obermuller oberndorfer oberry oberweis obi obiala obiero obonyo oboyle obradovic obratov obregon obrian obrien obroinin obryan obryant obst obsut obsutova obuchowicz obuya obyrne ocalan " +
  "ocallaghan ocampo ocana ocasio occhipinti oceguera ocenas ocenasova och ochab ochal ochieng ochnik ochnio ochoa ochola ochota ochs ochten ochwat oconnell oconner oconnor oczko oczkowicz oda " +
  "odaniel oday oddbergs oddbjorns oddfreyrs oddgeirs oddis oddkells oddleifs oddmars oddo oddsteinns oddvars odea odegaard odegard odell oden odera odero oderwald odescalchi odetola odhiambo " +
  "odinaeva odinga odintsov odintsova odira odiwuor odle odobasic odom odoms odongo odonnell odonoghue odoyo odriscoll odrzywolek odum odunsi oduor oduori oehler oehri oemencs oennen oestreich " +
  "oestrovsky oever ofarrell ofeigs offredi offutt ofiara ofner ofori ofosu ogada ogain ogan ogara ogata ogawa ogbuehi ogburn ogden ogega oger ogeto ogg ogilvie ogindan oginga oginni oglaza " +
  "oglesby ogletree ogmunds ogola ogolla ogonek ogorman ograbek ogrady ogren ogris ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohagan ohalloran " +
  "ohanlon ohara ohare ohearn ohl ohler ohlson ohlsson ohman ohri oibicin oikarinen oilifir oinonen oirchinnigh oireachtaigh oirschot oisin oispuu oistigin oitir oja ojala ojanen ojaste ojeda " +
  "ojiambo ojo ojua ojukwu ojwang okada okafor okamoto okane okech okeefe okeke okelley okello okelly okelo okemwa oketch okeyo okhrimenko okhrimovich okinyi okla okongo okonkwo okoro okoth " +
  "okraska oks oksanen oktaviani oktavius oktos oktovius okuku okumu okyere olabode oladipupo olafs olague olah olaiya olander olas olasupo olate olaughlin olausson olave olavs olawale olaya " +
  "olbrych olchawa oldaker oldenburg oldfield oldham olds olea olearczyk oleary olejniczak olejnik oleksa oleksak oleksiewicz oleksik oleksiuk oles olesen olesiejuk olesk oleskiewicz oleson " +
  "oleszczak oleszko olewniczak olgeirs olguin oliboni olifirenko olin olinger oliphant olis oliva olivar olivares olivarez olivarria olivas oliveira oliver olivera oliveras oliveri oliverio " +
  "oliveros olivers oliverts olivetti olivier olivieri olivo oliynik olko olkowicz oller ollie ollikainen ollila ollis ollivier olma olmeda olmedo olmo olmos olmstead olmsted olney olnirs " +
  "olofsson oloo oloughlin olowokeere oloyede olsen olson olsson olst olszewski olszowa olszyna olthof olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olvers " +
  "olvirs olykan omair omalley oman omani omar omara omari omars ombasa ombati ombui omeara omeir omidina ominova omiotek omis omma ommeren omojola omollo omolo omondi omotoso omran omwenga " +
  "omweri omwoyo onate ondari ondiek ondieki onditi ondolfs ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova ondrus ondrusek " +
  "ondrusekova ondruska ondrusko ondruskova ondrusova oneal oneil oneill oney ong ongeri onio onishchenko onishchuk onisto onjengenyamazane ono onoh onorato onsongo ontiveros onufriyenko onunds " +
  "onwuka onyancha onyango onyiego ooko oommen ooms ooste oosten oostendorp oosterhek oosterhout oostveen ooyen opalach opanasenko oparinde opas opazo opiola opitz opiyo opizzi oplustil " +
  "oplustilova opmans opoka opoku opondo opp oppenheim oppenheimer opper-lotharingen opperman oppong oprea opuku opyrchal oquendo oquinn oralaigh oram oras orav orawiec orban orbanic orbison " +
  "orcutt ordaz ordenes ordonez orduna ordway orear oreilly orekhov orekhova orellana orem oren orengo orenstein oreskovic orfeus org organisciak orina oritz orjuela orkisz orlandi orlando " +
  "orlaugs orleans orlic orlik orlikova orlov orlova orlovic orlowski orlygs orman ormars orme ormeno ormiston ormond orms ormsby ornat orndorff ornelas ornellas orner ornolfs orns orobets " +
  "orona oropeza orosco orosz orourke orozco orpel orr orrego orrell orris orsini orsolic orsos orsulic orszulik orta ortega ortego ortegon ortese ortez orth ortis ortiz ortmann ortner ortolani " +
  "orton ortuno orucov orvars orvis orwa orwat orzechowski orzeszek osada osborn osborne osbourn osbourne osburn osby oscair oscar oscuro osei osgair osgood oshaughnessy oshea oshields oshin " +
  "oshiro oshodi osiadacz osial osica osiemo osik osipiuk osipov osipova osipowicz osiyeva oska oskars oskarsson osko oskroba oslizlo osman osmond osojca osorio osoro ospelt ospina ospino oss " +
  "ossama ossandon ossani osses ossipov ossola ostafin ostapchuk ostapczuk ostapiuk ostasz ostberg ostby osteen oster osterberg ostergaard osterhoudt osterhout osterman ostermann ostinelli " +
  "ostler ostling ostlund ostman ostrander ostrega ostrom ostrowski osullivan osuna osuntokun osvalds osvifs oswald oswalt oszust ota otabekov otani otcenas otcenasova otero otey oti otiende " +
  "otieno otis otiwa otkells otmani otoole otremba otris ots ott ottarrs ottars otte otten otterson ottinger ottino ottis ottley ottman otto ottos ottosson otuo otwell ouali oubre ouchene oude " +
  "oudewater ouellet ouellette ouimet ouko ouma oun ounapuu ousley outen outland outten ouwel ouwerkerk ouzts ovadia ovalle ovcharenko ovchinnikov ovchinnikova ovellette overbay overbeck " +
  "overbey overby overcash overdijk overeem overgaard overholt overlock overman oversteeg overstreet overton overturf oviedo ovnarski ovsiyenko owais owczarczak owczarek owen owenby owens " +
  "owensby owings owino owiti ownby owokoniran owolabi owoyemi owsiak owsianka owsiany owsley owuor owusu owusuwaa oxars oxendine oxley oyadiran oyaifo oyama oyarce oyaro oyarzo oyarzun oyekan " +
  "oyeniyi oyer oyetoro oyeyemi oyinlola oyler oyola oyoo oyshayeva oyugi oza ozieblo ozimec ozment ozuna paakkonen paal paananen paap paas paavilainen paavola pabis pabisiak pablo pabon pabst " +
  "paccot pacelli pacetti pacewicz pacharzka pacheco pacher pachla pachler pachnik pacholak pacholczak pacholek pacholik pachoud pachowicz pachuta pacia pacillo packard pacocha pacomio pacura " +
  "pacyga paczos padden paden padgett padilla padillo padlo padmanabhan padmasari padovano padro padron padua padula paegle paepe paez pafford paffrath pagacz paganini pagano pagel pagliaro " +
  "pagnotto pahl pai paidin paier paige paik paille paillet paimo paine pairceir paiva paiz pajak pajda pajdak pajek pajer pajerova paju pajula pajunen pajur pak pakarinen pakhomov pakhomova " +
  "pakos pakosz pala palac palacio palacios paladino palafox palak palan palastri palau palazzolo palega palej palen palermo palgan pali palic palica paliga paliy palka palko palkova palkovic " +
  "palkovicova palla palladino palladio pallares pallo pallova palma palman palmars palmateer palmatier palmer palmeri palmgren palmieri palmis palmisano palmore palmquist palmqvist palo " +
  "palomaki palomar palomares palombi palombo palomo palonek palos palov palova palovcik palovcikova palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak " +
  "paly palyga pam pamic pammer panasewicz panasiewicz panatta pancerz panchal panchuk pancoast pandey pandit pando panduric pandya panek panella panfilov panfilova pangburn pangestu pangle " +
  "paniagua panicucci panicz pankey pankratz pannell panos panov panova panovska panovski pantano pantoja panton panus panzera pao paoletti paolini paolucci paor papadopoulos papafava papak " +
  "paparic pape papenfuss papetti papineau papke papp pappalardo pappas paprotny paquay paquet paquette paquin paquot para parada paradi paradis paradiso parafiniuk paramore paras parashkevov " +
  "parasyuk parda pardee pardo pardue paredes pareja parejo parekh parente parenteau pareto parham parijs parikh parini parise parisi parisien parke parker parkerson parkes parkey parkhill " +
  "parkhurst parkin parkins parkinson parkison parkitna parkitny parkkinen parkman parman parmar parmelee parmenter parmentier parmer parmes parmitano parmley parn parna parnell parnpuu paro " +
  "parodi parpinel parr parra parraguez parramore parrett parri parrino parris parrish parrott parsa parshall partain partanen partee partel partida partin partington partlainn partlow parton " +
  "partzelt parus paruta parviainen parvin parys parzer parzonka parzyszek pasanen pascal pascale pascarella paschall paschke paschoud pasciak pasco pascoe pascua pascual pasek pasekova pasiak " +
  "pasich pasieczna pasierbek pasillas pasiut paska pasko paskova pasley pasman pasnik pasolini pasqua pasquale pasquier passalacqua passarelli passchiers passmore pasten pasternak pastine " +
  "pastoors pastore pastrana pastucha pastula pastuszek pastuszko pasuk paszkowiak pasztaleniec pasztor pataki patalas patao patberg patchell patchen patchett patel paten patenaude paterson " +
  "pathak patil patillo patin patino patkov patla patnaude patnode patoka patola paton patora patreks patricio patrick patricks patridge patriks patrzalek patt patten patterson patti pattison " +
  "patton pattyn patyna pau pauer paugh pauk pauko paukova paul paulauskas pauley pauli paulicek paulicekova paulik paulikova paulin pauline pauling paulino paulitsch paulk paull paulovic " +
  "paulovicova pauls paulsen paulson paulsson paulus pauly pausini pautz pauw pauwels pavanello pavarotti pavel pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavert pavez pavic " +
  "pavicic pavin pavka pavko pavkova pavkovic pavlenko pavlic pavlicek pavlicekova pavlichenko pavlicko pavlik pavlikova pavlikovska pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova " +
  "pavlovova pavol pavolova pavon pavone pavuk pavukova pawela pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawlowski pawlukiewicz paxson paxton " +
  "payan payet payeur paylor payne paynter payson payton paz pazdan pazdziora pazera pazik pazola pazos peabody peachey peake peano pearce pearcy pearlman pearman pearsall pearson peart pease " +
  "peaslee peasley peatain peavey peavler peavy peay pechel peciak peckham pecnik pecor pecora pecoraro pecotic pecur peda pedalov peden pederiva pedersen pedersoli pederson pedigo pedisic " +
  "pedrak pedraza pedrazzini pedrero pedrick pedro pedroni pedros pedrosa pedroza pedrycz pedzik peebles peele peeler peeples peery peet peete peeters peets peeva pegg pegram peguero pegues " +
  "peham peharda pehkonen pehrson pei peiffer peinado peirce peircin peiro peitrequin peixoto pekkala pekkarinen peksa pela pelaez pelayo pelchat pelekh pelfrey pelham pelikan pelikanova pelka " +
  "pelkey pelkonen pell pellegrin pellegrini pellegrino pellerin pelletier pelley pellham pelli pellicer pellico pellot peloquin pelser peltier peltola pelton peltonen peltoniemi peltz peluso " +
  "pelzer pemberton pena penaflor penaloza penalver penar penas pendarvis pendelton pender pendergast pendergraft pendergrass pendergrast pendl pendleton pendley pendzhakova peng penic penick " +
  "penix penkala penland penley penman penn pennanen pennebaker pennell penner pennetta penney penniman pennington pennock pennypacker penrod penrose penson pentecost penton penttila penttinen " +
  "penwell penz pepe pepin pera perak peral perala perales peralez peralta peranda perano peraza percic percival perck percy perczak perdomo perdue perea perebiynis pereda pereira perello " +
  "perepelitsya perera peres pereyra perez pergande pergolesi perham peri peric perillo perin perine perini perino perisic perka perkins perkinson perko perkona perkons perkov perkovic perl " +
  "perlik perlman permadi permata permchart permenter perna pernak pernell perner pero peron peronne peros perozzo perras perrault perreault perreira perret perri perrier perrigo perrin perrine " +
  "perrodin perron perrone perrono perrot perrotta perry perryman pers persaud persico persijn persinger persson pertile pertini pertiwi pertl perusko peruzzi perz pesa pesce pesendorfer pesic " +
  "pesina peska pesko peskova pesonen pesta pestov pestova peszko pete petek peterkin peterlik peterman peterse petersen peterson petersson petillo petit petitjean petitt petkovska petkovski " +
  "petlyura petralli petrassi petrauskas petree petrella petrenko petrey petri petric petricevic petrick petrie petrik petrillo petrin petro petrocelli petrone petrosky petrov petrova petrovic " +
  "petrovich petrovicka petrovicky petrovska petrovski petrucci petrucelli petrus petruska petruskova petruzzi petry petryk pettai pettaway pettengill pettersen petterson pettersson pettey " +
  "petti pettie petties pettiford pettigrew pettis pettit pettitt pettry pettus pettway pettyjohn petukhov petukhova petway petz peukert pevetsova pewitt peyton pezda pezzali pfaff pfannenstiel " +
  "pfarr pfeffer pfeifer pfeiffer pfeil pfister pfleger phadraig phaidin phair phakathi phakathwayo pham phan phaneuf phares pharr pharris phartholain phartolain phathwayo phayre phearsain " +
  "phelan phelps phetha phethela phewa phifer phikela philban philbin philbrick philbrook philib philip philipp philippart philippe philips phillip phillippi phillips phillipsen philpot " +
  "philpott philson phingoshe phinney phipps phoil phoseka phoswa phu phung phungula phusilarungrueng phuthini piacentini pianduangsri piane pianka piascik piasecki piaseczna piatek piatkiewicz " +
  "piatt piazzi picard piccand piccinni piccio piccirillo pich pichardo piche picheta pichler pichon pichpandecha pickard pickel pickell pickens pickering pickett picklesimer pickney pickrell " +
  "picou piddubna piddubni piddubniy piddubny pidgeon pieber piechna piechura pieczarka pieczyrak piedra piegza piejko piekacz piekara piekarek piekart pielach pielech pielka pieper pierard " +
  "pierchala piercy pierrard pierre pierret pierro piersa pierson pierz pierzak piesik piestrzeniewicz pieszak pieters pietila pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz " +
  "pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak pietsch piette pifer pigafetta pigford pigg piggott pignatti pigott pigula pihelgas pihl pihlak piho piir piirainen " +
  "piirsalu pik pika pikatsingkorn pikec pikk pikor pikova piksa pikula pikyanski piland pilarek pilbin pilcher pilger pilich pilipczuk pilipenko piljek pilka pilkington pilla pillai pillay " +
  "pillsbury pilon pilz pimenta pimental pimentel pina pinamonte pinard pincheira pincherle pinckney pincus pinda pinder pindor pindral pineau pineda pinedo pinegar pineiro piner pinero pinette " +
  "pingle pinheiro pinho pinilla pininfarina pinkard pinkerton pinkham pinkley pinkney pinkston pinner pinney pinnix pinnock pino pinol pinon pinson pintar pintaric pinter pintor pinzon pioch " +
  "piogoid piorek piotain piotrak piotrkowicz piotrowiak piotrowski piovani pipkin pipkins pippen piquer pirandello pirard pirc pircher pire pirelli pires piret pirinen pirker pirkle pirlot " +
  "pirnat piron pirotte pirson pirtle pisacane pisani pisano pisaroni piscitelli pishchovkoleva piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitchford pitcock pitek pitkanen " +
  "pitman pitre pitt pittard pittenger pittman pitts pitula pitura pitzer piwek piwowarek pixley pizano pizarro pizon pizzamano pizzetti pizziol pizzo pjets pkemoi pkov pla placencia plaisance " +
  "plaisted plak plana planas planeta plantak plantard plante plantek plas plascencia plasencia plaskota plata plath platini platt plattner platz platzer plaucha plauchova plavec plavecova " +
  "plavucha plavuchova plazanin plch plchova pleasants pleban plebanek pledger pleimeann pleimionn plekancova plekanec plemmons plemons plese plesivcova plesivec pleskot plesniak pless pletcher " +
  "pletschette plewnia plich plizga plocharczyk plocienniczak plodzien ploeg plona ploof ploom ploshchakov ploskonka plotkin plott plouffe plourde pluijm plumlee plumley plummer plunkett plyler " +
  "plyunkova plyutsova pniak poakov poarch poblete poch poche pochet pochopien pochron pociask pocius poczatek poczta poder podeszwa podgorna podgorny podhradska podhradsky podkonicka " +
  "podkonicky podkowa podlesna podniece podnieks podpora podra podsiadla podsiedlik poe poelmans poerio poff poffenberger pogacnik pogorzelec pogue pohjola pohl pohlman poil poindexter pointner " +
  "poirier poisson poitra poitras pokas pokorna pokorny pokos pokrzywa pokuaa pokusa polak polakiewicz polakova polanco poland polani polansky polasik polaszek polauaypon polchlopek pold poldma " +
  "poldmaa polen polesel poleszak polet poletek polewka polfliet poli poliak poliakova polic policht polis polito politowicz politte politz polizzi poljak poljakov polk polla pollack pollak " +
  "pollakova pollanen pollard pollet polley pollitt pollman pollock pollu polly polnik polom polonijo polovic polpo polson polster polston poltavets polyakov polyakova polzer polzin polzl pomaa " +
  "pomares pombo pomerleau pomeroy pometta pompa pompey pon ponce poncelet ponci poncin pondov pongpanitch pongrac poniedzialek ponomarev ponomareva pons pont ponte pontecorvo ponti pontius " +
  "ponton poole pooler pooley poom poon poore poorman poos poovey popa popescu popham popielarczyk popov popova popovic popovich popovska popovski popp poppe poppel porath porcaro porcel " +
  "porcellato porche poreda poropat porras porta porterfield portero portilla portillo portis portka portmann porto portugal portwood porubjak porubjakova porwol porzio porzucek posada posalee " +
  "posch poschl posey poska poslon posluszna posluszny posmyk posner posnik pospiech pospisil pospisilova poss postawa postell postl postma poston potaczek potapov potapova poteat poteet " +
  "poteete potega pothanun pothier potier potocnik potoczek potoczna potok pottorff potts potvin potyrala pou poucke pough poulain poulin pouliot poulos poulsen poulson pouncy pounders pouw " +
  "povilonis powala powalka powazka powe powell powierza powley poyner poynter poythress poza pozder pozega pozo pozuelo pozzecco praagh prabhakar prabhu prabowo prachayaroch pracz praczyk " +
  "prada pradana pradhan pradipta prado praet praga prager prahl prakalpawong prakasa prakash prall prange pranowo prantl praoidheail prasad prasasta prasek prasetya prasetyo prashad prastuti " +
  "prat pratama prater pratesi prather prati pratiwi prats pratt prawdzik praxmarer prayoga prayoonhong prazmo prazuch preas preble preciado preda predmore predovan preece preiss prejean prejs " +
  "prelec prem premo prempeh prendergast prenner prentice prentiss preocanin pres prescott preslar presler presley presnell pressler pressley pressnell presson presswood preston prestridge " +
  "prestwood prettyman preuss preusser prevatte prevost prewett prewitt prial pribanic prichard prickett priddy pridemore pridgen pridmore priebe priede priedite prieditis priego priester " +
  "priestley prieto prikhodko prill primachenko primeaux primm primo primozic primus principato prindle prine pringle prinov prins prinsen printz prinz prioleau priolo priondargas priondragais " +
  "priongaloid prisco priselac pritchard pritchett pritt pritts pritula priuli privett privette priymak prndachka probst proc procacci procek proch prochaska prochazka prochazkova prochownik " +
  "procopio procter prodi proffitt profitt prohaska proietti proinnsias prokhorov prokhorova prokop prokopczuk prokopczyk prokopiak prokopovich prokurat proll pronobis proost propes propp " +
  "propst proshkov prosperie prosser prostak protasiuk proto protsenko proulx prouse prout prouty provencal provencher provenzano prowell proykova prpic prskalo prtenjaca pruchnik prucnal " +
  "pruden prudhomme prue pruett pruitt pruneda prunty pruschke pruul pruvost prvanova pryal pryce prygiel pryk pryor prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa przewloka " +
  "przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa pszczolka ptechkova ptok pua puc pucci puccini puccio puch pucher puchner puckett pudelek pudjiastuti " +
  "puente puentes puerta puga pugh pugliese puglisi pugsley puhakka puharic puhringer puig puirseal pujadas pujol pukk puklus puklusova pula pulaski pulci puleo pulev pulgar pulido puljiz pulk " +
  "pulka pulkkinen pullen pulliam pullin pullins pullman pullum puls pulver pumphrey pundel pung puntigam punz pupak pupakova pupek puranen purcell purdie purdom purdue purdy puri purifoy " +
  "purina purington purins purkey purmale purmals purnawati purnell purohit purpura pursel pursell pursley purtell purvis purwanti puryear puscasu pusey pushkar puska puskar puskaric puskarova " +
  "puskova puspasari puspita pustovit pusz putek putinja putman putnam putney puto putra putz puusepp puustinen puvi pyatt pyburn pyc pych pyda pye pylant pyle pyles pyne pyrkosz pyron pyrz pys " +
  "pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak qaasim qabeel qabiloglu qadar qadeer qafarov qahtan qaim qais qarabagli qaseem qasif qasimov qian qiao qin qiu qoculu qomazitha " +
  "qosali quach quackenbush quade quadir quaide qualls qualter quam quan quandt quarles quarterman quartey quartier quasimodo quast quattlebaum quayle queally queenane queener querini quero " +
  "querol quesada quesenberry quesinberry quevedo quezada quigley quigney quijada quijano quiles quillen quillinan quilty quimby quin quincy quinlan quinlivan quinn quinney quinny quinones " +
  "quinonez quint quintal quintana quintanar quintanilla quintero quinteros quinto quinton quintus quirion quirke quiroga quiros quiroz quisenberry quispe quist quon qurbanli qurbanov qusay " +
  "qutaybah qutqasinli qwabe raab raabe raadik raag raaghib raakin raamat raap raasch raashid raatib raatikainen raba rabago rabah rabar rabb rabbani rabbitte rabe rabee raber rabhartaigh rabhi " +
  "rabhlaigh rabia rabiah rabideau rabiej rabin rabinowitz rabitsch rabl rabon raby racette rachal rachedi rachel rachtagain racine rackers rackham rackley racz raczkiewicz radabaugh radchenko " +
  "radcliff radcliffe radel radelic rademacher rademaker radenovic rader radford radhakrishnan radi radic radin radinovic radisch radke radko radl radley radman radocaj radojkovic radolovic " +
  "radosevic radovic radtke radzewicz radziewicz radzio rae raed rael raemdonck raes raeymaekers rafael rafaels rafay rafeek raff raffa raffaele rafferty rafi rafnars rafnkells rafns raftery " +
  "raftis ragan rager raggs raghaill raghaille raghallaigh raghavan raghna raghnaill ragin ragland raglin ragnars ragsdale raguels ragus ragusa raguz rahal rahayu raheel rahija rahilly rahimah " +
  "rahm rahman rahmani rahmawati rahmoune rahmouni rahn rai raidma raifearta raiford raifteiri raighill raighilligh raighle raighne raight raigne railey railsback raimondi rainbolt raine rainer " +
  "raines rainey rainne rainville rais raisanen raith raithbheartaigh raithile raj raja rajagopal rajagopalan rajala rajan rajasa rajata rajch rajchel rajcic rajczak rajczyk rajda rajh rajman " +
  "rajn rajtar raju rak rakela raker rakestraw rakova rakovan rakovanova rakowski rakuljic rakus raleigh raley raljevic rall rallaigh ralls ralph ralston rama ramachandran ramadan ramadhan " +
  "ramaekers ramage ramaker ramakrishnan raman ramanathan ramaswamy ramazzotti rambert rambo ramdani ramdedovic ramer rameriz ramesh ramey raminez ramires ramirez ramis ramm ramon ramos ramsak " +
  "ramsauer ramsay ramsdell ramsey rana ranaigh ranallo ranck rancourt rand randall randazzo randel randell randhawa randle randles randmaa randoja randolph randvers raney ranganathan rangel " +
  "rangelov ranieri rankin rankins ranney rannvers ransdell ransome ranson ranta rantala rantanen rao raol rapa raper raphael rapin rapisardi raposa raposo rapoza rapp rappaport rappaz rapraz " +
  "rarick rasala rasanen rasberry rasch rasco rascoe rascon raseta rasheed rashid rasic rask raskin rasmus rasmussen rasnick raspor rast rastelli rastija rastoder rastogi raszkiewicz ratajczak " +
  "ratchford ratcliff ratcliffe ratemo rath rathaile rathallaigh rathbone rathbun rathburn rathjen ratka ratley ratliff ratner ratsep ratta ratti rattigan raty ratzlaff rau raub rauch raud " +
  "raudsepp rauhala raulston raurica rausch rauscher rauter rautiainen rautio ravaglioli raval ravi ravn rawa rawley rawlings rawlins rawlinson rawls rawson raya raybon rayborn rayburn rayel " +
  "rayes rayfield rayford raygoza rayhonova rayl raymer raymo raymond raynaud rayner raynor rayo rayyonova razniak razny razo razov rduch rea reachtabhair reachtabhra reachtagain reachtain " +
  "reachtair reachtaire reachtar reachtuire reade reagain reagan reagle reale reames reamoinn reamonn reanachain reannachain reardon rearick reasoner reasor reaves reavis reavy reay rebane " +
  "rebello reber rebic rebis rebolledo rebollo rebrik recer recers rech rechberger recinos recio reck recker reckinger recko recte reda redd reddick reddin redding reddington reddy reder " +
  "redfern redfield redford redi redican redick reding redinger redington redko redl redman redmon redmond redondo redrick redus redwine reece reede reeder reen reep rees reese reeser regalado " +
  "regan rege reger regge regina reginbalds reginns regis regner regnier rego reguera rehberg rehkop rehm rehn rehorst reiber reich reichard reichel reichenbach reicher reichert reichl reichman " +
  "reichmann reid reidars reider reidy reif reiff reifnirs reig reijers reiley reill reilley reilly reily reimann reimars reimer reimers reimes reina reinars reinbacher reindl reiner reinert " +
  "reinhard reinhardt reinhart reinharts reinhold reinholds reinikainen reinisch reinke reinoso reinprecht reinsalu reinthaler reis reischl reiser reising reisinger reisman reisner reiss " +
  "reitbauer reiter reiterer reith reithil reithofer reitinger reitz rej rejek rejmak rejmer rejniak rek reliford relyea remacle remaley rembacz rembert rembisz remer remick remillard remington " +
  "remley remmel remmers rempe remy ren renard renaud renault rencher renda rendon rendulic rene reneau renehan renfro renfroe renfrow rengifo renick renier renken renn renner rennick rennie " +
  "renninger reno renshaw rensi renson rentas renteria rentschler rentz renwick reny renz renzi repass repiska repisky replogle repo repp reppert requena resanovic resch resendez resendiz reser " +
  "resler resnick resnik respighi ressler rester restivo resto restrepo reszke retamal retamales retana retherford rethman rettenbacher rettig retzlaff reulet reuter reva reveles revell revilla " +
  "revis rew rex rexford rexroad rey reyer reyes reyna reynaert reynalds reynars reynaud reynders reynell reynirs reynolds reynoldson reynosa reynoso reyrs reza rezende rezendes rezig rezler " +
  "rezmer rhames rhatigan rhattigan rheaume rhee rhein rheineck rhem rhine rhinehart rhoades rhoads rhode rhoden rhodes rhone rhoton rhymer rhyne rhynes riabhaigh riada riagain riain riallaigh " +
  "riardain riascos riba ribaric ribas ribeiro ribera ribes ribic ribicic ricard ricardo ricart ricca riccardi riccati ricci ricciardi riccio ricco richard richardova richards richardson " +
  "richarson richart richburg riche richerson richert richeson richey richie richins richman richmond richtar richtarova richter rickard rickards rickel ricker rickert ricketson rickett " +
  "ricketts rickey rickman ricko rico ricolfi riddell ridder riddick ridenhour ridenour rideout ridgeway ridgley ridgway ridinger ridings ridire ridley ridlon ridout riebe ried riedel rieder " +
  "riedl riedler riedmann riegel rieger riegler riehl riehle rieke riekstina riekstins riel riem riemer riendeau riener rienzo riepl riera ries rieser riet rieth rietveld rieves riffe riffo " +
  "rigaux rigby rigdon rigg riggins riggio riggle riggleman riggs righi rigney rigsby riha rihova riihimaki riikonen rijcken rijetkovic rijks rijn rijnsbergen rijntjes rijthoven rikard riker " +
  "riley rimer rimmer rimpopov rinaldi rincon rine rinehart riner rines riney ringgold ringhofer ringler ringo rinker rinn rinne rinner rintala rio rioba riocaird riogain riogh rioghbhardain " +
  "riojas riollain riordain riordan rios riou rioux ripley ripoll rippeon rippey rippy riquelme ris risa risch risek rish rishel risher risinger riska risko riskova risley risma rismondo risner " +
  "riso risova rissanen rist ristau risteard rister ristovska ristovski rita ritacca ritch ritchey ritchie ritenour riter ritosa rittenberry rittenhouse ritter ritz ritzman rius rivard rivas " +
  "rivenbark rivenburg rivera riveria rivero riveros rives riviera riviere rix riyanti rizer rizo rizzi rizzo rizzoli rizzuto ro roa roache roane roark roarke roarty roba robadey robards " +
  "robaszkiewicz robb robbins robbrechts robbs roberge roberson robert roberto roberts robertson robertsson robeson robey robhachain robhartaigh robi robichaud robichaux robicheaux robidoux " +
  "robie robillard robinett robinette robinson robison robitaille robiyayeva robledo robles robson roby roca rocamora rocca roccabonella rocco roce roch rocha rochain roche rocheleau rochelle " +
  "rocher rochester rochon rochowiak rockett rockey rockwell rockwood roczniak roda rodachain rodai rodaigh rodain rodarte rodas rodden roddy roden rodenas roder roderick rodger rodgers " +
  "rodiguez rodionov rodionova rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez rodriguz rodriques rodriquez rodzen roeck roeder roehl roelandt roels roemer roepke roero roesch " +
  "roesler roessink roessler rogacz rogal rogalski rogan rogerson rogge rogiers rogner rognvalds rognvars rogosic rogov rogova rogowski rogula rohaan rohac rohacek rohacekova rohacik rohacikova " +
  "rohacova rohan rohde rohe rohleder rohn rohr rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser roht rohtla roibin roig roijen roisde roiste roithleain roj rojas rojek rojekova rojka " +
  "rojko rojkova rojnic rojo rok rokkvis rolain rolak roland rolants roldan rolek rolen rolf rolfe rolfes rolfs roling rolland rolle rollin rollinger rollings rollins rollison rollo roloff " +
  "rolon rolph rolston rom roma romagnoli romain romanchuk romancik romancikova romanczyk romanenko romanens romanets romaniak romankiewicz romano romanov romanova romanowski romans rombaut " +
  "rombouts rome romejko romeo romeos romer romero romeu romig romijn romine romiti rommel romo romova rompa rompaey romriell ronain ronald ronalds ronan ronayne roncalli rondeau rondon rone " +
  "roney ronk ronkainen ronkko ronning rono ronoh ronquillo roo roodesteijn rooij rooker rooney roop roos roosa roose roosen roosenboom roosevelt roosileht roover rop roper ropero ropiak ropp " +
  "roque roquemore rorat rorie rorricht ros rosa rosada rosado rosales rosalez rosamond rosants rosario rosars rosas rosati rosato rosbergs rosborough roscoe roseberry roseboro rosell roselli " +
  "rosello roseman rosemann rosemond rosen rosenbalm rosenbaum rosenberg rosenberger rosenbergs rosenberry rosenblatt rosenbloom rosenblum rosendahl rosenfeld rosengren rosenow rosenqvist " +
  "rosenstein rosenthal rosenzweig roser rosero roshlov rosiello rosina rosinbergs rosinkars rosinkrans rosinova rosinski rosis roskosz roskoth roslon rosmanns rosmini rosmunds rosner roso " +
  "rosol rosolek rosova ross rosseel rosselat rosselet rossellat rosselli rossellini rossello rosser rossetti rossi rossignol rossini rossiter rossler rossman rossmann rosso rosson rossum rost " +
  "roszkiewicz roszko rotella roten roter roth rothallaigh rothe rothenberg rother rothermel rothlainn rothman rothrock rothschild rothstein rothwell rotich rottensteiner rotter rotteveel " +
  "rottiers rottman rotz roudebush roughton rouillard roukes rouleau roundtree roundy rountree roura rourke rousey roush rousseau rousseaux roussel rousselet rousset routh routt rouwenhorst " +
  "rouwhorst roux rovira rowan rowden rowe rowell rowen rowland rowlands rowles rowlett rowley rowsey roy royall roybal royce roye royer royo royse royster royston rozak rozar rozas roze rozek " +
  "rozell rozewicz rozhkov rozhkova rozic rozier rozite rozitis roziyayeva rozman rozmiarek rozum rozumek rozynek rua ruachain ruadhain ruadhainn ruadhchain ruaidhe ruaidhin ruaidhinn ruaidhri " +
  "ruain ruairc ruanadha ruanai ruanaidhe ruanain ruane ruano ruark rubacha rubaj rubalcaba rubalcava ruban rubars rubben rubbia ruben rubene rubenis rubens rubenstein ruberto rubesa rubets " +
  "rubik rubikova rubilar rubin rubinic rubino rubinstein rubio ruch ruchala ruck rucker ruckman rucks rudaigh rudd ruddell rudden rudik rudisill rudkins rudko rudnick rudolf rudolfs rudolph " +
  "rudowicz rudy rudyk rudzik rudzite rudzitis rueb rueda ruegg ruel ruelas ruelle rueter ruf ruffin ruffini ruffner rufus rufusova rugg ruggeri ruggerio ruggieri ruggiero ruggles rugut ruhl " +
  "ruhland ruhshonova ruijs ruis ruiseal ruiter ruiz rukavina ruley ruman rumaysayeva rumbaugh rumfelt rumjantsev rumley rummel rumora rumph rumsey runaidhe runars rundell rundle runge runion " +
  "runis runkle runolfs runu runyan runyon ruotsalainen rup rupe rupert rupnik rupp ruppe ruppersberger ruppert ruqiyayeva rurarz ruriks rurka rus rusakov rusakova rusch rushin rushton rusin " +
  "rusiniak rusko ruskova rusnak rusnakova rusova russ russel russell russo rusticucci rustin ruszczak ruszel rutan rutar ruth rutherford rutkowski rutland rutledge ruto rutowicz rutt rutten " +
  "rutter rutto rutz ruud ruus ruuskanen ruutel ruvalcaba ruwa ruybal ruyle ruz ruzicka ruzickova ryabchenko ryabets ryaboshapka ryabov ryabova ryabovil ryals ryan ryans ryant rybakov rybakova " +
  "rybar rybarik rybarikova rybarova rybicki rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryck rycke ryckman ryczko rydberg ryden ryder ryerson ryfa rygula rykala ryland ryle ryles " +
  "ryman rymarz rymer ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysz ryszkiewicz rytkonen ryynanen ryznar rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo sa'idu " +
  "saabir saad saadi saafir saahir saajid saal saalim saaqib saar saare saarela saari saarinen saariyah saastamoinen saavedra saba sabah sabak sabala sabater sabatini sabatino sabb sabbagh " +
  "sabbatini sabbe sabeeh sabela sabella sabelo sabharwal sabia sabil sabin sabinova sabiq sabir sabljak sabo sabol saboor sabotic sabri sabrinova sabur saburah sacco sachar sacharczuk sachdev " +
  "sachdeva sachenko sachs saci sackett sacre saczuk sadan sadaqat saddamov saddler sade sadeed sadej sadiqov sadixov sadixova sadiyeva sadlak sadler sadlik sadlocha sado sadoch sadownik " +
  "sadowski sadowy sadura sady sadza sae saebergs saebjorns saechao saefullah saeis saelaugs saelens saemanns saemunds saenz saephan saers saether saevalds saevarrs saevars saevins saez safak " +
  "saffi saffold safford safinayeva safirs safitri safiyeva safo safoaa safonov safonova safronov sagal sagar sagers sagese sagmeister sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota " +
  "sahraoui sahsuvarli saidani saidi saidov saidova sailer sain saina saine saini sainio sainz sair sairseal sais saito saitoti saiz saj sajda sajewicz sajnog sak sakac sakai sakalauskas " +
  "sakamoto sakarias sakarya sakinayeva saks saksen sakwa sala salach saladin saladino salah salahudin salaj salajka salajkova salajova salako salamanca salamoglu salamone salandra salas salat " +
  "salata salawa salazar salcedo salcher salcido saldana saldias saldivar saldivia saleem saleh salem salerno salet salgado salgari salguero salhi sali saliba salic salieri salim salinas " +
  "salisbury saliy sallee salley sallinen salls salm salmanns salmars salmela salmen salmeron salmi salminen salo salohiddinov salom salomaa salomon salomons salomonsson salonen salopek " +
  "salsbury salters saltsman saltz saltzman salu saluda salumae salumets salva salvador salvaggio salvars salvato salvatore salvemini salvi salvini salwin saly salyer salyers salz salzer " +
  "salzman salzmann sam sama samandarov samaniego samayoa samel samele samelova sameya samford sami samiec samiloglu samilov saminova samirov samirova samiyeva sammer sammon sammons sammy " +
  "samoei samokhodov samol samons samora samoraj samosir samoylenko samoylov samoylova sampaio sampath samper sampley sampson samra sams samsel samson samsonov samsonova samsons samuel " +
  "samuelova samuels samuelson samuelsson samul samulak samwel samyn san sanabria sanborn sanches sanchez sancho sandanezwe sandberg sande sandefur sandell sandels sanderlin sanderson sandford " +
  "sandgren sandhu sandi sandidge sandifer sandiford sandin sandler sandlin sandor sandoval sandoz sandridge sandris sandstrom sandusky sandvik sanetra sanfilippo sanford sanger sangha sanghvi " +
  "sangster sanguineti sangwani sangweni sanhueza sani sanitra sanitrova sanjarov sanjuan sankar sankaran sankey sankiewicz sanmartin sanmiguel sanner sano sanon sanor sanroman sansbury sansom " +
  "sanson sansone sansoni sansonnens sant santacruz santamaria santana santander santangelo santee santen santi santiago santibanez santic santillan santillanes santillo santini santistevan " +
  "santner santo santora santorio santoro santos santoso santoyo santucci sanudo sanz sao saoraidhe saors saoudi sapa sapala sapeta sapien sapienza sapp sappington saptono sapundzhieva saputra " +
  "sarabia saraceno saracino saraf saragat saragih saragosa saran sarap sarapuu saravia sardelic sardina sardorov sargac sargeant sargent saric sarin sarkan sarkanova sarkar sarkozi sarlija " +
  "sarma sarmiento sarna sarneel sarniak sarno sarosiek sarota sarpong sarraf sarratt sarris sarsfield sartain sartin sartor sartori saruni sarv sarvarov sarver sarvinozova sarvis sas sasak " +
  "sasaki sasiadek sasse sasser sasso sastre sastry satchell saterfiel saternus sathe sather satherley sato satora satriani satsyuk satta satter satterfield satterlee satterwhite sattler sauber " +
  "sauberlich sauceda saucedo saudan sauer sauers saul sauli saulite saulitis sauls saulsberry saulsbury saulter saulters saum saunders saura sauro sauter sauvage sauve savala savard savarese " +
  "savelev saveleva saveljev savell savenko saville savin savina savino savoie savolainen savorgnan savoy sawe sawhney sawicki sawin sawko saxena saxis saxo saxon saxton sayah sayenko sayer " +
  "sayers sayler sayles saylor saylors sayre sazonov sazonova sbarbaro scaduto scaggs scaife scala scalaidhe scalaighe scalera scalf scalfaro scalia scalise scallaigh scallan scallon scally " +
  "scalzo scamarcio scanaill scandone scanlain scanlan scanlon scannail scannaill scannell scannlain scaramucci scarberry scarborough scarbrough scardino scarfoglio scarlatti scarlett scarpa " +
  "scarpetta scarponi scates sceachain sceallain schaack schaaf schaal schacher schachinger schachner schacht schade schadler schaefer schaeffer schafer schaff schaffer schaffner schagen " +
  "schaible schakelaar schalk schall schaller schandl schank schantl schantz schanz schaper schar scharer scharf scharff scharinger scharroo schartner schartz schatteleijn schatz schatzl schaub " +
  "schauer schaus schechter scheel scheele scheer scheerer scheetz scheffel scheffer scheffers scheffler scheibe scheiber scheid scheidegger scheidl scheidt schell schellekens scheller schelvis " +
  "schenck schendel schenk schenkel schepens schepers schepper scher scherer schermerhorn scherms scherr scherrer scherz scherzer scheucher scheuerman scheuermann schevinghuizen schexnayder " +
  "schiaparelli schiavo schiavone schicchi schick schiefelbein schiefer schiestl schiff schiffer schiffman schilcher schild schill schiller schilling schillinger schilt schiltz schimke schimmel " +
  "schimpl schinagl schindler schinke schinnerl schintgen schipper schippers schirmer schiro schisler schlager schlater schlatter schlauchin schlegel schleich schleicher schlemmer schlenker " +
  "schlesinger schlesser schley schlichting schlogl schloss schlosser schlueter schmalz schmeling schmeltzer schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke schmiedt schmit " +
  "schmitt schmitz schmolzer schmucker schnabel schnabl schneck schneeberger schneider schnell schnieders schnyder schober schoberl schoch schock schoen schoenberg schoenberger schoenfeld " +
  "schoenrock schoffmann schofield schokman scholl scholler scholten scholtes scholtz scholz schomber schon schonauer schonberger schonland schoofs schoolcraft schooler schooley schoonbroodt " +
  "schoonmaker schoonover schopf schorr schott schotte schottin schou schouten schrack schrader schram schramm schrammel schrant schrantz schranz schrecengost schreck schreffler schreiber " +
  "schreier schreiner schrempf schrenk schrijver schrik schrimsher schrittwieser schriver schrock schroder schroeder schroeff schroer schroeter schrom schroth schroyer schrum schrupp schryver " +
  "schubert schuchhardt schuck schueler schuelke schueller schuette schuetz schuh schuijt schuldt schuler schull schuller schulman schulte schulten schultheis schultz schulz schulze schumacher " +
  "schumaker schuman schumann schummer schupp schurch schurman schuster schutt schutte schutter schutz schuurmans schuylenborch schuyler schwab schwager schwaiger schwaighofer schwan schwandt " +
  "schwanke schwartsbach schwartz schwarz schwarzinger schwarzl schwass schweiger schweigert schweighofer schweinfurt schweitzer schweizer schwendinger schwenk schwindt schwing schwital schyns " +
  "scialpi scibior scibisz scieszka sciortino scipio sclafani scofield scoggin scoggins scolai scolaidhe scolaighe scoles scollaigh scollain scollan scott scotti scotto scoville scranton " +
  "scriber scribhin scribner scriven scrivner scroggins scroggs scruggs scudder scuderi scully scurlock scuylenborchs seaberg seabolt seaborn seabrook seabrooks seachnasaigh seafraidh seafraigh " +
  "seager seagha seaghain seagle seagraves seain seale seales sealey seally sealy seamans seamon seamons seamuis seanachain seanaigh seanain seanainn seanlaoich searcaigh searcy searfoss searle " +
  "searles searlog searraigh seartha sease seasnain seaton seaver seavey seawell seawright seay sebastian sebastians sebo sebova sebring sec sechrist seco secor secova secrest secrist seda " +
  "sedano seddiki seddio seddon sedek seder sedgwick sedillo sedlacek sedlackova sedlak sedlakova sedlar sedliak sedliakova seebacher seeber seefeldt seeger seeley seely seelye seeman seery " +
  "seese seevers segal segarra segars segebahn seger segers segerson segersun segerszoen seghers segni segovia segovic segre segrest seguel segui seguin segundo segura sehgal seibel seiber " +
  "seibert seibhleain seibhlin seibold seidel seidl seidman seifert seifs seighin seigler seil seiler seim seims seinin seip seireadain seiser seiter seitheachain seithneachain seitric seitz " +
  "seiwald sekera sekerova sekhon selami selby selden selders seldon sele selecka selecky selendic seleznev selezneva selfridge selig selin seliverstov seliverstova sellars selleck sellman " +
  "sellner selman selph sels selvidge selzer sem seman sembathwa semenchenko semenov semenova semenowicz semialjac semik semitecolo semmes semon semple sen sena sendor senecal sener seng senger " +
  "sengupta sengwayo senicic senko senkova senn senouci sensabaugh sensoy senter senters seo seochfhradha seochru seoighe seoin separovic sepe sepp seppa seppala seppanen sepulveda sequeira " +
  "sera serafin serao sereda serem sergeev sergeeva sergejev sergent serio serlupi sermonti serna serpa serra serraglio serrano serrato sersic servais servantes servin serwa serwaa serwach " +
  "serzysko sesars sesco seshadri sesils sessoms sessums sestak sestan sestig seta seth sethi setiawan setliff seto setrick setser setty setzer sevarova sevcik sevcikova severin severino " +
  "severns severson severt sevier sevigny sevilla sevillano sevin sevinchova sevrin sevtsenko seward sewell seweryniak seybert seyler seymore seymour sezer sezgin sforza sgalambro sgarbi sgulla " +
  "sha shabalala shabane shabangu shabazz shabli shabliy shably shackelford shackleford shaddix shadle shadrick shadwick shaeffer shafer shaffer shaffrey shahan shahinova shahnozova shahriyorov " +
  "shahzodov shailer shain shakhray shakiri shamase shamblin shamhrain shamray shan shanahan shand shandu shane shaner shangase shange shankar shanker shankle shanklin shanley shannon shanny " +
  "shao shapiro shapoval sharaf sharapov sharapova sharber sharer shariff sharkey sharma sharon sharov sharova sharpe sharpless sharpton sharrow sharry shashkov shashkova shatley shattuck " +
  "shatzer shaughnessy shaul shaw shawver shay shazi shcherbak shcherbakov shcherbakova shcherban shchiritsya shchors shchrbov shchukin shchukina shea shead sheaffer sheahan shealey shealy " +
  "sheane sheard shearin sheats sheckler shedd sheedy sheehan sheehy sheeley sheely sheeran sheerin sheetz sheffer sheffield shehan shehu sheil sheilds sheitric shekoni shelby sheldon shelembe " +
  "shelest sheley shellenbarger shellenberger shelley shellman shelly shelor shelton shen sheng shengele shenk shenoy sheoinin shepard shepardson sheperd shephard shepler shepley sheppard sher " +
  "sherburne shere sheremet sheremeta sherer sheridan sherlock sherman sherrard sherrell sherrer sherrick sherrill sherrod sherron sherwin sherwood shestakov shestakova sheth shetler shetty " +
  "shevchenko shevlin shew shewmaker shezi shi shibase shibata shick shiel shiels shier shiffer shifflett shiflet shiflett shih shikuku shilo shilov shilova shimer shimizu shimp shinault shinga " +
  "shingleton shinkarenko shinkle shinn shipe shipley shipman shipp shippee shippy shipton shirey shirley shiryaev shiryaeva shisler shitric shiurdain shiurtain shive shively shives shiyan " +
  "shkembova shmorgun shoaf shoba shockey shockley shoemake shoffner shofner shohjahonov shohruxov sholar sholes shomais shombela shoop shope shor shorey shortridge shortt shotwell shoults " +
  "shoup shouse shover shovkoplyas showalter shoyisa shozi shrader shreffler shreve shrewsbury shriner shriver shroff shropshire shrout shroyer shrum shryock shtepa shtokalo shu shubert shubin " +
  "shubina shue shuey shufelt shuff shuford shugart shukhevich shukla shukronova shuler shull shulman shultis shults shultz shumake shumaker shuman shumate shumpert shumway shunk shupe " +
  "shurtleff shurtz shuster shute shutko shutt shuttleworth shutts shvachka shvachko shvayka shvedchenko siacais siadhachain siadhail siaghail siara siardain siarkiewicz sias siatka sibal " +
  "sibalic sibalukhulu sibanda sibaya sibeko sibert sibhene sibhleain sibiga sibilia sibindi sibisi sibiya sibley sibul sica sicard sich siciarz siciliano sickels sickler siddiqui siders " +
  "sidheail sidhu sidi sidler sidlo sidlova sidney sidor sidorczuk sidorov sidorova sidwell sieben siebenaler sieber sieberer siebert sieczko siedlaczek siedlarz siedlik siefert sieg siegel " +
  "siegfried siegl siegle siegrist sieja siejak siekierka siele siembab siemek siemens siemienczuk siemieniec siemion siems sieradzan siergiej siering sierota sierpien sierzant sievers sievert " +
  "siewert siewiera sifford siffredi sifuentes sifuna sigagu sigala sigbergs sigberts sigbjarts sigbjorns sigdors sigegede sigei sigel sigerson sigfasts sigfinns sigfus siggeirs siggers " +
  "sighvats sigjons sigl siglaugs sigler sigman sigmanns sigmars sigmon sigmund sigmunds signars signorelli sigriks sigris sigrist sigs sigsteinns sigtryggs sigtyrs sigurbalds sigurbergs " +
  "sigurbjarnis sigurbjarts sigurbjorns sigurbrands sigurdors sigurfinns sigurgeirs sigurgests sigurgislis sigurgrims sigurhans sigurhjorts sigurjons sigurkarls sigurlas sigurlaugs sigurleifs " +
  "sigurlinnis sigurmanns sigurmars sigurmons sigurmunds sigurnyas sigurnyjas sigurodds sigurolis sigurpalls sigursteinns sigursveinns sigurvaldis sigurvins sigvaldis sihombing sihotang " +
  "sihvonen siim sijadu sikes sikhakhane sikhosana sikhunyana sikiric sikk sikobi sikora sikorski sikuku sikwayo sila silangwe silas silber silberman silcox sild siler silin silina silins silke " +
  "sillanpaa sillaots sillaste siller sillis silm silva silvas silveira silvennoinen silvera silverberg silverman silvernail silverstein silvester silvestre silvestri silvey silvia silvis sima " +
  "simanjuntak simara simard simas simashkevich simbolon simcox simek simekova simelane simental simeoin simeon simeone simeoni simeonov simic simicic simik simikova simiyu simka simkins simko " +
  "simkova simmerman simmon simmonds simmons simms simo simoens simoes simola simon simoncic simoncicova simonds simone simoneau simoneaux simonen simonenko simonetti simonic simonis simonov " +
  "simonova simonovic simonovicova simonovska simonovski simons simonsen simonson simonsson simonton simova simpkins simpson simson simunic simunovic sinaga sinan sinclair sindelar sindris " +
  "sinegal sines singh singhal singletary singley sinha siniard sinisi sinkiewicz sinkler sinkovec sinkovic sinn sinnott sinozic sinquefield siochain siochfhradha siochru sioda siomoin " +
  "sionachain sionain sionainn sionnaigh sioradain siorain siothchain sipe sipek sipes sipic sipila siple sipos sipp sippel sipple siqueira sirait sirchenko sireelert siregar sirel sirianni " +
  "sirin siripaiboo sirko sirmans sirnirs sirobaba sirois sirotenko sirotic sirus sirvio sisask sisco sisemore sishangwe sishi sishiya sisk sisler sismondi sisneros sison sisson sisto sistrunk " +
  "sitati sith sithenjwa sithigh sithole sithombo siththe sithuli sitienei sitnikov sitnikova sito sitolotolo sitompul sitorus sittisaowapak sitton situ situm situma situmorang sitz siu siudek " +
  "siun siurdain sivars sivertsen siwa siwczak siwele siwka sixli sixtus siyaya siyeshe sizemore sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand " +
  "sjostrom skaerings skaers skaftis skaggs skala skalik skalka skally skalski skantar skantarova skaptis skara skeahan skeen skeens skeete skeffington skefills skeggis skehan skelley skelly " +
  "skelton skenderovic skiba skidmore skiepko skierka skiles skillern skillings skillman skinner skipworth skirda skirnirs skivington skjolds skladanek sklar sklarova sklenar sklenarik " +
  "sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoda skog skoglund skok skokan skokanova skold skolik skomra skoneczna skonieczka skoog " +
  "skopenko skorik skorobogatko skorris skotarczak skotarek skov skoviera skovierova skow skowronski skowyra skrijelj skriniar skriniarova skrinska skrlin skrnicki skrobek skrobot skrtic " +
  "skrzecz skubala skubis skuggis skugor skuja skujina skujins skulis skultety skultetyova skunca skup skupin skupnjak skutas skutecka skutecky skutnik skwira slaba slabosz slade sladek " +
  "sladonja slaetsdochter slagle slagmolen slahor slahorova slama slamain slamon slane slaninkova slape slastan slastanova slatara slater slaton slattery slaugh slaven slavens slavica slavik " +
  "slavikova slavin slawik slawson slayden slayton slebioda sleczka sledzik slegers sleibhin slemp sletten slevin slezak sleziak slifer sliger sligh slimak slimani slingerland slinkard slipek " +
  "sliva slivka slivko slivkova sliwinski sliz sloan sloane sloat sloboda slobodnik slobodnikova slobodova slobodzian slocum slocumb sloka slomian slomiany slon slone slonka sloot sloss slota " +
  "slotova slovak slovakova slover slovinec slovinecova slowey slowiak slowik sluaghdhain sluder slupek slupik slusher sluss slusser slye slyk slyne slysz slyusar smagacz smagala smail smajda " +
  "smajdova smal smalec smalley smalling smallwood smardz smaris smartt smathers smead smealain smedley smedt smeede smeets smektala smela smelley smelser smeltzer smet smetek smets smid " +
  "smidova smidt smieja smieszek smik smiley smirnoff smirnov smirnova smit smither smitherman smithers smithey smithson smithwick smits smoak smoczyk smokovic smolain smolec smolen smolic " +
  "smolka smolorz smoot smorag smoter smotherman smrdanski smrek smrekova smtih smullen smutek smykala smykla smyl smyrills smyth smythe snaebjarts snaebjorns snaeholms snaelaugs snaerings " +
  "snaers snaevarrs snaevars snapp snauwaert snavely snead snedeker sneed snell sneller snelling snelson snieg snively snjokis snjolaugs snjolfs snoch snoddy snodgrass snook snorris snowden " +
  "snyder soares sobarzo sobczak sobel sobieszczyk sobilo sobisz sobkiewicz sobkow sobolak sobolev soboleva sobolewski sobota sobowale sobrero sobrino sobstyl sobus socha sochaj soczewka " +
  "soczowka soderberg sodergren soderholm soderini soderlund soderman soderquist soderqvist soderstrom sodhi soding soduba soest soffanias soffici sofonias sofus sohn soi soileau soini soininen " +
  "soita sojda sok sokac sokcevic sokhela sokhulu sokhwebula sokic sokk sokol sokolov sokolova sokolowski sokrates sola solana solanki solano solarczyk solarek solares solari solberg solbergs " +
  "solbjarts solbjorns soldo solej solejova solek solem soler solera solheim solich solihayeva solimanns solimena solis soliwoda soliz sollars solley sollima solmars solmunds solnica soloducha " +
  "soloman solomon solomun solons solorio solorzano solovev soloveva solovjov solsona solt soltan soltani soltero soltes soltesova soltis soltys soltysek soltysova solum soluri solvars solvins " +
  "solvis solzer som somachain soman somboni somers somerville somfula somko sommaruga sommer sommerfeld sommerfield sommers sommerville somogyi somoza sompisi sondej sondergaard sondini " +
  "sondisa songer songiya soni sonnenberg sonnier sonnino sonnleitner sonntag sonqandile sontag sontuli soo sood sooksawang soolachan soolaghan soos soosaar soosalu soots sopadzhieva sopata " +
  "soper sophanias sophus soranzo sorattanachai sorbian sordi sorens sorensen sorenson sorg sorgatz sorger soria soriano soric sorlis sornat sorokin sorokina soroko sorrell sorrells sorrentino " +
  "sosa sosebee sosic sosnain sosniak sosnowka sosnowski sostaric sotelo sothole soto sotobe sotomayor sottile soucie soucy soudani souder souders soukup soukupova soule soules souliere souma " +
  "sousa southall southard southee souther southerland southwell southwick southwood southworth souza sova sowa sowala sowards sowder sowders sowell sowman soyinka soylu soza spaan spada " +
  "spadafora spadaro spadlo spady spaendonc spaendonck spaeth spafford spahn spahr spain spalding spallanzani spanevello spangler spanhaak spann spano sparacino sparkman sparling spartakus " +
  "spasov spasova spasovska spasovski spataro spaulding speakman spealain spearman specht speciale spector speece speegle speer speers speicher speidel speier speight speights speijer speirs " +
  "spellman spelman spence spencer spengler spenser sperber speri sperl sperling spero sperry speth spicer spicher spiegel spiegl spieker spielman spier spiers spiess spigner spika spiker " +
  "spilar spilarova spillane spiller spillers spillman spina spindler spinella spinelli spink spinks spinney spino spinola spiolain spiollain spiro spisic spitler spitz spitzer spiva spivey " +
  "splawn spohn spois spolain spoljaric spolnik spooner sporek sporri sporysz spotts spradley spradlin spradling spraggins sprague spralja sprankle spratt sprawka sprayberry spreeuw spreeuwel " +
  "spreitzer sprenger spreuwel spriggs springer springfield sproge sprogis sproles sprong sproul sprouse spruell spruill spruit spruyt sprycha spurgeon spurlin spurling spurlock spurr spurrier " +
  "spychaj squarcione squier sraffa sridhar srinivas srinivasan srisoontorn srivastava sroga sroka srokosz sromek srsen st-jean st-laurent st-onge st-pierre staab staats stabile stac stace " +
  "stacey stach stachelek stachewicz stachow staciwa stackhouse stackpole stacy stadelmann stadlbauer stadler stael staelens stafford stagg staggs staglieno stagner stahl stahlman stahr " +
  "stainbrook stalcup stalder staley stallard stallcup stallings stallman stallworth stalnaker stalter stalvey stam stamant stambaugh stamey stamm stamper stampley stamrood stan stanaszek " +
  "stanback stanberry stancil stancin stanclik stancu standaert standifer standish standley standridge standun stanek stanescu stanfield stanfill stanford stang stange stanger stangl stanhope " +
  "staniaszek stanic stanicic staniczek staniewicz stanishev stanislawczyk stanislawek stankevicius stankiewicz stanko stankova stanley stanleys stannard stansberry stansbury stansel stansell " +
  "stansfield stanton stanuch stapis stapleton stapor stapp staquet starbuck starcevic starcher starega starek starke starkenberg starkes starkey starks starkweather starner starnes starns " +
  "starosciak starosta starostka starostova starr starrett starris startek starzak stas stasiak stasica stasko stassin stastna stastny staten statler staton staub staudacher staude staudinger " +
  "staudt stauffer staunton stawczyk stawinoga stawowczyk stayton stclair stcyr steadham steadman stearn stearns stebbins stebel stec stecher steciuk steck steckel stecker steckiewicz stedman " +
  "steele steelman steen steenbakkers steenbeek steere steeves stefan stefanec stefanek stefanekova stefanelli stefanik stefanikova stefanka stefankiewicz stefanko stefankova stefanova " +
  "stefanovic stefanovicova stefanovska stefanovski stefans stefanski steffan steffen steffens steffensen steffes steffey stefnirs stefovic stefunko stefunkova stegall steger stegman stegner " +
  "stehle steib steichen steidl steiger steigerwald steil steinacher steinarrs steinars steinbach steinbacher steinbauer steinbeck steinberg steinberger steinbergs steinbjorns steinbock steindl " +
  "steindors steiner steinfeldt steinfinns steingrims steinhauer steinhoff steininger steinis steinke steinkellner steinkells steinlechner steinman steinmann steinmanns steinmars steinmeiern " +
  "steinmetz steinns steinolfs steinwender stejskal stejskalova stell stella steller stelly stelmakh stelmasiak stelzer stelzl stembridge stempel stempin stemple stempniak stenberg stender " +
  "stengel stenger stenlund stennett stennis stenson stenstrom stepak stepanek stepankova stepanov stepanova stephan stephen stephens stephenson stepien stepka stepney stepp steptoe sterckx " +
  "sterkman sterna sternberg sterrett stetler stets stetson stettler stettyn steuer steurer steve steven stevens stevenson stever steverson steves steveson stewart stey steyaert stgeorge " +
  "stgermain sthilaire stibhin stice stich stichter stickel stickland stickles stickley stickney stidham stiebitz stiefel stiegler stier stifanic stiffel stiffler stifter stigall stiger stigs " +
  "stillings stillman stillwell stilson stiltner stilwell stimac stimpson stimson stin stinchcomb stine stiner stines stingley stinis stinnett stinson stiofain stipanovic stipe stiperski " +
  "stirling stirnirs stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stmartin stoc stoch stochaj stochel stochmal stockard stockdale stocker stockhammer stockinger stockl " +
  "stockli stockman stockstill stockton stockwell stoddard stodola stodolova stoehr stoffel stoffelsz stoger stogner stoiber stoica stoices stoj stojak stojanov stojanovska stojanovski " +
  "stojcevic stojnic stokely stokley stoll stolle stoller stollings stolnik stolp stolte stoltenberg stoltman stoltmann stoltz stoltzfus stolz stolze stondun stonebraker stoneburner stonecipher " +
  "stoneking stoneman stoney stonge stook stookey stopar stoppani storch storer storie storladi stormer storolfs storrs stosic stosik stosio stotler stott stotts stoudt stouffer stough " +
  "stoughton stovall stover stowe stowell stowers stoykov stozek stpeter stpierre straaten strachan strack strader stradford stradivari stradley strahan straka straker strakova stralen straley " +
  "strama stranc strandberg strang strangio strasser straszak stratford stratton straub strauch straughter straus strausbaugh strauser strauss strawa strawbridge strawn strawser strayer " +
  "strayhorn strazdina strazdins strazicic strba strbac strbova streater strecker streeter streetman streicher streit strelkov strelkova stribling stricker strickland strickler stricklin strid " +
  "striebitz striegel strigt strigter strijker strik strinavic strine stringfellow stringfield stringham striplin strljic strnad strnadova strnisko strniskova strobel strobl stroble strock " +
  "stroh strohl strohm strohmaier strohmayer strohmeier strojna strojwas stroka strom stromain stroman stromberg stroobants strope strother strothers stroud stroup stroupe strouse strout " +
  "strouth stroz strozier strub struble strug strukelj strunk struthers strycek strycekova strycharz stryjek stryker strzadala strzala strzelczak strzepek strzoda strzyz stserbakov stthomas " +
  "stuart stubblefield stubbs stuber stucchi stucker stuckey stucki stuckler stucky studdard studebaker studer studley stuglik stuivenberg stukes stull stults stultz stumbaugh stummer stumpf " +
  "stundun stupak stupalo sturdevant sturdivant sturges sturgill sturgis sturlan sturlas sturlaugs sturm sturris sturtevant sturtz stus stutes stutler stutts stutz stutzman stwora styer styers " +
  "styn stypa stypka stypula styrbjorns styrkars styrmirs styrna styron styrrs styrs su suarez suartini suazo subbotin subbotina suber sublett subocz subramaniam subramanian suchenek suchojad " +
  "suchon suchora suchta suciu suda sudak sudduth sudiati sudnik sugg suggs sugier sugrue suh suhonen suhr suibhne suijker suilleabhain suilliobhain suinvorde suipeal suiter suitt sujjaboriboon " +
  "sukhanov sukhanova sukhenai sukurlu sukurov sularz sulc sulcova sule suleiman suleymanli suleymanov sulg sulich sulik sullins sullivan sultanli sultanov sulzer sumayyeva sumera sumler sumlin " +
  "summerall summerfield summerlin summerville summey summy sumner sumpter sumrall sumter sunavcova sunavec sund sundaram sundberg sundell sunderland sunderman sundin sundquist sundqvist " +
  "sundstrom suniga sunjic sunseri suomalainen suominen supel supernak superson suppan supraha suprunenko sur sura surac suran suraprachit suraprasert surbek surber surdel surdyk sureda suresh " +
  "surette suri surian surina surka surkova surles surmiak surratt surrett suryatmi suryono sus susa susanti susi susnik sussebier sussman sustaita sustar suszka suszko sutcliffe suter sutera " +
  "sutherland sutinen sutliff sutor sutphin sutt sutter sutterfield suttle suttles sutton suur suvi suvorov suvorova suwarno suzuki svab svabova svaby svafars svafnirs svahn svalis svanberg " +
  "svanbergs svanbjorns svangeirs svanholms svanis svanlaugs svanmunds svans svantesson svard svavars svec svecova svedberg svehla svehlova sveinars sveinbergs sveinbjarts sveinbjorns sveinjons " +
  "sveinlaugs sveinmars sveinns sveinungis svends svendsen svensson sverko sverres sverrirs svetlicic sviridenko svistun svoboda svobodova svolnirs svrbik svrbikova swacha swaczyna swader " +
  "swafford swaim swaleh swaminathan swamy swaney swanger swanigan swann swanner swanson swarey swart swarthout swarts swartwood swartz swasey swatek swatzell swayne swayze swazi swearengin " +
  "swearingen sweatman sweatt sweeney sweeny sweeting sweetman sweitzer swennen swensen swenson swett swiadek swiatek swiatkiewicz swic swick swider swiderski swiech swierad swiergiel swierkosz " +
  "swierkot swierszcz swies swieton swigart swiger swigert swigon swihart swilley swindell swinehart swiney swinford swingle swink swinnen swinney swinson swint swinton swistek swit switaj " +
  "switzer swoboda swofford swoope swope swopes sy sych sycz sydnor sydor sydow syed sygut sykala sykes sykora sykorova sykut syldatk sylva sylvain sylvester sylvestre sylvia symonds symonowicz " +
  "symons synak synder synnott syombua sypek sypien sypula syrjala syroka syrus syslo sysoev sysoeva syverson szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner szalai szalaj " +
  "szalas szalast szalata szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szatanik szatko szczap szczechowicz szczepan szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak " +
  "szczerek szczesiak szczot szczubelek szczudlo szczypek szczypior szeja szekely szekeres szela szelest szemraj szeszko szeto szewczyk szilagyi szkaradek szkatula szklarek szkoda szkola " +
  "szkopek szkup szlachcic szlaga szlapa szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak szott szpala szpara szpila szpyra " +
  "szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwiec szyba szybiak " +
  "szyc szyca szyda szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk szymanik szymaniuk szymanski szymczak szymkow szymocha szymonik szymula szyndler szynkiewicz " +
  "szywala ta taaj taal taanish tabacu tabak tabares tabarez tabassum tabb taber tabet tabis tabisz taboada tabor tabron tacchini taccola taciak tacker tackett tackitt taczala tadeen tadeusiak " +
  "tadla tadlock tadych tafazal taferner taff tafolla tafoya taft tafuri taggart tagliafierro tague tahaw-wur tahawwur taheem tahir tahmaseb tahraoui tahri taht tahtinen tai taibi taichligh " +
  "taidhg tailliuir taimur taing taipale tait taj tajammul tak takacs takahashi takala takkelenburg takyi talaj talal talamantes talamantez talan talarico talaska talat talavera talbert talbi " +
  "talbot talbott taleb talha talhah tali taliaferro taliani talib talibli talibov taliercio talkington tallant tallent talley tallman talmadge talmage talpas talpasova talton talts talty " +
  "talwar tamanna tamarit tamas tamayo tamba tamberg tamborini tamburello tamburi tamburini tamez tamhais tamm tammaro tamme tammerijn tammik tamminen tamplin tampubolon tamsma tamura tanaka " +
  "tandon tandris tandy taneja tangen tanghe tangney tanguay tanguy tankersley tanksley tann tannehill tannenbaum tanouye tansey tanskanen tant tanui tanzer tanzini tao taormina tapak tapakova " +
  "tapdiqli tapdiqoglu tapia tapley taplin tapp tapper tapscott tara tarach taralingova taran taranek tarango tarantini tarantino taranto tarasek tarasenko tarasov tarasova tarassov tarbell " +
  "tarbox tarchetti tardif tardiff tarfs tarhan tarihoran tarin tarkington tarlaigh tarleton tarnowski tarpaigh tarpey tarpley tarr tarrance tarrant tartaglia tartini tartt tarus tarvainen " +
  "tarver tarvin tarwater tasarz tasca tasche tash tasker taskinen tasso tassone tassoni tata tatar tatarczuk tatarczyk tatarek tatarka tatarkova tatarova tate tatham tatman tatom tatozov tatro " +
  "tatum taub taube tauber taucher taul taulbee taunton tavares tavarez tavcar tavera taveras tawia tawkeel tawney tay taylor tazka tazky teachain teachout teague teahan teangana teangnai " +
  "teasley tebaldi tebo techer teclaw tedder teder tedeschi tedesco tedford tedrow teearu teegarden teel teeple teer teesalu teets tefft tehan teidheachain teimhneain teitelbaum teits teixeira " +
  "tejada tejeda tejedor tejera tejero tekiela tekieli telesio telford telichenko telizhenko tella telles tellez tellier tellis tello temirov temme temmerman templeman templeton templin tena " +
  "tencalla teneyck teng tengan tennant tenney tennison tennyson tenorio teodorowicz teper tepes tepper ter teran teras terentev terenteva terer tereshchenko tereshchuk tereszkiewicz terhune " +
  "terka terlevic ternan terpstra terragni terranova terrazas terrell terrill terrio terron terrones teruel tervo terwilliger terzic tesar tesch tesija teske teslenko teslya tessier testa " +
  "testerman teston teter teterin teterina teterycz tetrault tetreault teufl teuling teunissen tevetoglu tevis tew tewksbury tews texeira texier textor thabekhulu thabethe thabizolo thach " +
  "thacker thai thaidhg thaker thakkar thakur thaler thalhammer thaller thaman thames thamhais thamrin thanel thango thantananont thao tharp tharpe thaxton thayer theberge thedford thein theis " +
  "theisen theiss thela thelen thembekwayo thembela thenjwayo theobald theodore theodors theraulaz theriault theriot theroux therrien thetford theunis theuri theus theys thiarnain thibault " +
  "thibaut thibeault thibodaux thibodeau thibodeaux thiede thiel thiele thielen thierry thies thiessen thighearnaigh thighearnain thigpen thijs thill thilmany thinnes thiong'o thirion thiry " +
  "thobeni thoirbhealaigh thoirdhealbhaigh thole thom thoma thomais thoman thomas thomason thomassen thomasson thome thomka thommen thompkins thompson thoms thomsen thomson thonon thony thor " +
  "thorbergs thorcail thoren thorens thoreson thornberry thornburg thorne thornell thornhill thornley thornsberry thornton thorp thorpe thors thorsen thorson thorton thout thoya thoyana " +
  "thrailkill threadgill threatt threet threinfhear threinfhir threlkeld throckmorton throop thuathail thuathalain thuku thulin thuliswayo thumbela thumbeza thuo thuranira thurber thurlow " +
  "thurman thurmond thurner thurston thusi thusini thwala thygesen thys tiainen tian tiano tianvarich tiarnaigh tiarnain tiba tibbetts tibbits tibbitts tibbs tice ticha tichenor tichina tichy " +
  "tidd tidwell tiedeman tiedemann tiefenbacher tielemans tieman tiemann tien tiepolo tiernan tierney tietjen tiffany tiggs tighe tighearna tighearnaigh tighearnain tigner tignor tihhomirov " +
  "tiihonen tiik tiits tijerina tikha tikhi tikhiy tikhonov tikhonova tikhy tikka tikkanen tilford tilghman tilk tillery tillett tilley tillis tillison tillman tillmanno tillmon tillotson " +
  "tillson tilly tilman tilson tilton timberlake timchenko timchuk timek timekova timis timka timko timkova timlin timm timmer timmerman timmermans timmins timmons timms timofeev timofeeva " +
  "timofejev timonen timoney timons timony timoteus timothy timpson tims tinch tincher tindal tindall tindars tindell tindle tindris tinds tineo tiner tingley tinguely tinkham tinney tinnin " +
  "tinnis tinoco tinsley tintzmann tiobraide tiomanai tiomanaidh tiomanaidhe tiomanaigh tipler tippett tipps tipton tirabassi tirado tirie tirkkonen tirop tirpak tirpakova tirrell tisaj " +
  "tischler tisdale tistrans titarenko titcomb titipatrayunyong titov titova titsworth titus tiwaa tiwari tjalds tjorfis tjorvis tkach tkachenko tlalka tluczek tlustek toal tobar tober tobey " +
  "tobias tobin tobler toborek tocco toczko todaro todd todorov todorova todorovska todorovski todsapornpitakul tofil toft togher togliatti tognazzi tohall toibin toic toirbhealaigh tois " +
  "toivanen toivonen tokaj tokar tokarek tokarz tokis tokov tolain tolak tolan toland tolar tolbert toldo toledo tolentino toler toles tolin toliver tolj tolle tollefson toller tolleson tollett " +
  "tolley tollis tollison tolliver tolman toloczko tolonen tolosa toloza tolson tolvanen toma tomais tomal tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomas " +
  "tomasek tomasekova tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova tomaszczyk tomaszewski tomaszkiewicz tomaszuk tomazic tomberlin tomblin tomczak tomczyk " +
  "tomecek tomecekova tomecka tomecko tomeckova tomei tomek tomekova tomescu tomhnair tomic tomicic tomingas tomita tomka tomko tomkova tomlin tomlinson tomljanovic tommaseo tompkins tompson " +
  "tomsic tomson tomys tomzik tonc tonder tondera tondreau toney toninelli tonisson tonisto tonkin tonn tonnis tonra tonui toohey tookes toolan toole tooley toolin toolis toom tooman toombs " +
  "toome toomer toomey tooming toomsalu toon toone toor toothaker toothman topa topchiyski tope topete topkov toplak topolska topolsky topp topper topps torain torbert torbett torbus tores " +
  "torfis torfs torgerson torian toribio torkelson torlonia tormaigh tormay tormey tormo tornatore tornqvist toro toroitich torok torpaigh torpey torralba torrance torre torrecilla torrence " +
  "torrens torres torrey torrez torricelli torrijos torstensson torz tos toscani toscanini toscano toselli tosh toshev tosi toso tostado tosto toth totic totino totten totwiller touati toubeau " +
  "touchet touchette touil toumi toupin toups tournay tourville tousignant toussaint tovar tovstolis tovstukha towarek towe towell towery towett towle towler towles towne towner townes townley " +
  "townsel townsend townsley townson towry tozier tozzi tozzo tpchileshchov trabka tracey tracy traetta trafton trahan trainor trajkovska trajkovski tramel trammell tran trantham traoin traore " +
  "trapanese trapani trapp trask tratnik trattner traub trauner trausch traustis trautman travaglia travaglio traver travers traversa traverso travia travis trawick trawka traxler traylor " +
  "traynor trbovic treabhair treacy treadaway treadway treadwell treanor treasa treasai treasaigh trebbi treboux treccani treece trego tregre trei treial treiber treier treinfhear trejo " +
  "tremaine tremblay trembley tremonti tremper trenor trent trentin trentini treo treoigh trepanier trepczyk trepka tresoldi tressler tretyakov tretyakova treves trevino trevisan trevisani " +
  "trevizo trew trexler trezzini trgovcic triall triana tribble triche trierweiler trigg triggs trigub trikasemmart trillini trillo trimble trimm trimmel trincavelli trinh trinidad trinkl " +
  "trinkle tripathi triplat triplett tripp trisler tristan tristans tritt trivedi trivett trivette trlik trlikova trnski trobbiani troc troch troche trochim trochimiuk trofimov trofimova " +
  "trogdon troia troiano troisi trojan trojanek trojanowicz trojanowski troka trollinger trombetta trombley trombly trommler tron troncoso tropea trosclair trosper trost trostans trotman trott " +
  "trotta trottier troup troutman troutt trowbridge trower troxel troxell troxler troyer truax trub truben trubenova trubin truby truchan truchel trudeau trudel trudell trueblood truelove " +
  "trueman truesdale truesdell truett truex truitt trujillo trull truluck truman trumanns trumbauer trumble trumbo trumbull trummer truong trupiano trupp trussardi trussell trutanic truu " +
  "trybala trybus tryc tryggvis tryka tryon trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsagairt tsai tsan tsang tsao tsaoi tsaoir tsarenko tschentscher tschida tse tseng " +
  "tsibulenko tsimbal tsimbalyuk tsionnaigh tsisik tsithigh tsitskov tso tsosie tsotsov tsou tsui tsuma tsushko tsvetkov tsvetkova tsvetkovska tsvetkovski tsyupa tsyutsyura tu tuachair tuairisc " +
  "tuairisg tuama tuamain tuan tuaraisce tuaruisce tuataigh tuathaigh tuathail tuathaill tuathalain tuathalin tuathlainn tubbs tubridy tucci tuda tudela tudic tudor tuel tuggle tuijl tuile " +
  "tuimlin tuisk tuithof tukane tukhchiev tuksar tukur tulacz tull tuller tulley tullis tullos tully tuma tumangelov tumas tumis tumlin tumova tung tungkasethakul tunnell tunney tunstall tuohey " +
  "tuohy tuomi tuominen tuovinen tupa tupper tupy tur turalli turati turberville turbeville turchetta turchi turci turcinov turcios turco turcok turcokova turcotte turczyk turek turesson " +
  "turgeon turina turins turk turkalo turlej turley turman turmes turnage turnbow turnbull turney turnipseed turon turongkinanon turov turova turpeinen turpen turpin turraoin turrini turudic " +
  "turunen tusek tusing tuskan tussey tuten tuthill tutino tutka tutt tuttle tutty tuturilov tuul tuulik tuwei tuzimek tuzzolino tveit tverdokhlib twardosz twardy twardzik twedt tweneboa twidle " +
  "twigg twiggs twilley twitchell twitty twohey twohig twombly twomey tworzydlo twumasi twyman tyagnibok tyczka tye tyer tyka tylec tylek tyler tylka tylman tylor tylus tyma tymczyszyn tynan " +
  "tyndall tyner tynes tyniec tyree tyrell tyrfings tyrrell tyrs tyson tytko tyus tywoniuk uaid uaiteir uaithne ualghairg uallachain ualtair ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd " +
  "ubaydullah ubbis ubysz uche uchida uddis udeen udeh udinese udinesi udovenko udovichenko uecker ufnal ufniarz ugalde ugarte uggis ughi ugo ugrinic ugurlu uhban uhl uhlig uibhrin uibo uidhir " +
  "uidhlinn uiginn uilcin uit uittenbosch ukic ulanowicz uldry ulewicz ulfars ulfgeirs ulfik ulfkells ulfljots ulfs ulftyrs uliasz ulibarri uliczka ulker ullery ullman ullmann ulloa ullrich ulm " +
  "ulmer ulrey ulrich ulrichs ulriks ulrych ultaigh ulug'bekov umaarah umair umana umanets umar umarov umberger umstead und underhill underwood ung ungar ungaretti unger uniacke uniaque unis " +
  "unknow unnars unnbjorns unndors unnsteinns unrein unruh unruoch unt unterberger unterweger unzueta uotila upadhyay upchurch updegraff updike upham uphaus uphuis uphus uppal upshaw upson " +
  "upton uram uramova uranus urb urbain urbanek urbaniak urbano urbanova urbanski urbany urbina urblik urblikova urbonas uren urena ureno uresti uria uriarte urias uribe urich urick urlic uroda " +
  "urquhart urra urrab urrutia urso uryga urynowicz urzua usada usamah usarek uselton usic usik usmonov usrey usry uss ussery ustenko ustinov ustinova utama utami utecht utley utrata utsey utt " +
  "utterback utz uus uusitalo uustalu uvarov uvarova uwais uxis uy uyainah uzar uzieblo vaananen vaati vabaza vaca vacca vaccaro vacek vachon vaci vackova vaden vadnais vaes vaessen vagns vahar " +
  "vaher vahi vaht vahter vahtra vaidya vail vaillancourt vaillant vainio vaino vaisanen vajcik vajcikova vajda vajdova vakarchuk vakhni vakhniy vakhny vakrilov vaks vakulenko vala valach " +
  "valachova valachovic valachovicova valadez valasquez valazquez valbergs valbjorns valbrands valbuena valcarcel valdebenito valdemars valderrama valdes valdez valdimars valdis valdivia " +
  "valdors valdovinos valencia valenciano valenko valent valenta valente valenti valentic valentin valentino valentinova valentins valentinus valentova valenza valenzuela valera valerio valero " +
  "valette valez valge valgeirs valguarnera vali valiants valicek valicekova valier valimaki valis valjetic valk valkama valkonen vall valladares valle vallecillo vallee vallejo vallejos " +
  "vallelian vallenduuk vallery valles vallet valletta valliere vallin vallo vallone valls valmarana valmars valmunds vals valsteinns valters valtierra valtonen valtyrs valusek valusekova " +
  "valuska valuskova valverde valvo vampirska vanaga vanags vanallen vanalstyne vanarsdale vanatta vanauken vanbrabant vanbrunt vanburen vanbuskirk vancamp vance vanchenko vancleave vandaele " +
  "vandamme vandecasteele vandegrift vandekerckhove vandemark vandenberg vandenbergh vandenberghe vandenbosch vandenbroucke vandenbussche vandendriessche vandeputte vanderbilt vanderburg " +
  "vanderford vandergriff vanderheyden vanderhoff vanderhoof vanderlinden vandermark vanderpool vanderstraeten vandervort vandeusen vandevelde vandeventer vandewalle vandiver vandoren vandorn " +
  "vandusen vandyke vandyne vanegas vanek vanekova vanetten vanfleet vang vangilder vangisa vangorder vanguilder vangundy vanhee vanhook vanhoose vanhorn vanhorne vanhouten vanhoutte vanhove " +
  "vanhoy vankirk vankova vanlandingham vanleer vanleuven vanmatre vanmeter vann vannatta vannatter vanness vannest vanneste vannorman vannote vannoy vanover vanpelt vansant vanscoy vanscyoc " +
  "vansickle vanslyke vansteenkiste vantassel vanvalkenburg vanvitelli vanwagenen vanwagoner vanwingerden vanwinkle vanwormer vanwyk vanzandt vanzant vapnis vaquero vara varadi varano varas " +
  "varela vares varga vargas varghese vargo varik varis varkey varley varma varmars varnado varnell varner varney varnum vartiainen varty varughese vasa vasari vasbinder vasconcelos vasek " +
  "vasekova vashchenko vashchuk vasilashko vasilechko vasilenko vasilev vasileva vasilevich vasiliev vaska vasko vaskova vasques vasquez vass vassallo vassar vasser vasseur vastenhouw " +
  "vastraedsd vatamanyuk vath vatnars vattimo vaugh vaughan vaughn vaught vavra vavrinec vavrinecova vavrova vayrynen vaz vazquez vdovenko vdovichenko veach veale veas veasey veasley veatch " +
  "veazey vebjorns vecchio vecellio vecoli vedder veen veenendaal veenstra vega vegas vegeirs vegt veic veiga veigars veigs veilleux veit veitch veith veiver vejar vekells vela velandia velarde " +
  "velasco velasquez velaugs velazco velazquez veldak veldakova velde velden velderman velez velichko veliz veljanov veljanova velkov velkova vella veloso veloz velthoven veltman veltri " +
  "veltroni velzen vemunds ven venable venalainen vendetti venditti vendrell venegas veney venezia veneziano vengrinovich venier venkataraman venkatesh venne venrooy venters ventimiglia vento " +
  "ventura venturi venuti ver vera veras verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercher vercoe vercruysse verda verde " +
  "verdejo verdi verdier verdin verdonck verdone verdu verdugo verdun verduzco vereecke vereecken vereen verelst veres verfaillie verga vergara vergassola vergauwen vergeer vergerio vergun " +
  "verhaar verhaegen verhaeghe verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verkade verkhola verkhovinets verlinden verma vermandois vermeersch vermeil " +
  "vermeir vermeire vermeiren vermenich vermeulen vermeylen vermillion vermunds verner vernidub vernigora vernon verret verrett verri verrill vers versace verschuere verschueren verschut " +
  "versluijs verstappen verstraete verstraeten vertiporokh vertoor vertooren vervaeke vervaet verville vervoort verwimp verwoert vesel vesela veselov veselova vesely vesey veski vespa vespucci " +
  "vess vestal vestars vesteinns vester vestergaard vesterinen vesterlund vestin vestmars veternik veternikova vethayasas vetter vezi vezina vezzali viaene viana vianello viator vibbert viberg " +
  "vicen vicena vicencio vicenova vicens vicente vicini vick vickers vickery vicknair vickrey victoria victorino vida vidakovic vidal vidales vidas vidaurri videla vides vidic vidmar vidoni " +
  "vidov vidovic vidrine vidrio vieira vienne viens viera vierdag vierra viers vifills vig vigfus viggos vigliotti viglunds vigmars vigmunds vigna vigneron vignirs vignon vigorelli vigris vigs " +
  "vigsteinns vigtyrs vigue viik viira viitala viitanen vik vikars vikings viklund viks viksna vikstrom viktors vila vilain vilakazi vilalta vilanova vilaplana vilar vilbergs vilberts vilbjorns " +
  "vilbogis vilbrands vilches vilcina vilcins viles vilgeirs vilhelms vilhelmsson vilhjalms vilis viljanen viljars viljevac viljis vilks vill villablanca villacorta villadicani villafane " +
  "villagomez villagra villagran villalba villalobos villalon villalonga villalpando villalta villalvazo villamil villamizar villani villanueva villanveva villar villareal villarosa villarreal " +
  "villarroel villasenor villatoro villaverde villeda villegas villela villemson villena villeneuve villicana villines villis vilmars vilmunds vina vinas vince vincent vincents vincetic vinci " +
  "vinck vincze vining vinjars vink vinogradov vinogradova vinson vinton vinyard vinyuvanichkul violette virag viramontes virgen virgil virgilio virgills virk virta virtanen visconti vishivana " +
  "vishivani vishivaniy vishivany vishnyak vishnyakov vishnyakova visintini vismara visnapuu visnovska visnovsky visochan visser vissers viswanathan vita vitagliano vitale vitali vitasovic " +
  "vitek vitela viter vitiello vitkova vito vitola vitolina vitolins vitols vitruk vittadello vitturi vivaldi vivanco vivcharenko viveiros viverette viveros vives vivian viviani viviano vivier " +
  "vizcaino vizcarra vizcarrondo vizintin vlaanderen vlach vlachova vlachovic vlachovicova vladimirov vladimirova vladislavic vlaeminck vlasenko vlasic vlasov vlasova vlassov vlasyuk vlcek " +
  "vlckova vleugels vliet vlk vlkova vlna vlnka vlnkova vlnova vlokh vo vobla vobli vobliy vobly vodopivec voegele voelker voet vogan vogel vogelsang voggs vogl vogler vogt vohra voight voigt " +
  "voinea voisin vojkovic vojtek vojtekova vojtka vojtko vojtkova volarevic volaric volcke volk volker volkert volkman volkov volkova voll vollbrecht vollmer volpe volta volterra volunds volz " +
  "von vong vonlanthen voorde voorhees voorhies voorhout voorst voortman vopnis vora voris vorkapic vorms vorobev vorobeva vorobjov voronin voronov voronova vorontsov vorontsova voros vos " +
  "vosburg vosburgh vose voss vosu votaw votts voutilainen vovk vowell voyles vozar vozarova vozila vrabcova vrabec vrabel vrabelj vrablec vrablecova vrancken vranckx vranic vranken vrazhalski " +
  "vrban vreeland vretenar vrhovec vries vroege vroman vrome vrooman vrtuninski vsiliauskas vu vucetic vucin vuckovic vue vugdelija vugec vuille vuk vukman vukobratovic vukovic vukusic vuljak " +
  "vumisa vundla vunisa vuong vuorela vuori vuorinen vuyst vyas vydarena vydareny vzvzov waahid waajid waarbeek waardeloo waas wabik wable wabomba wabwile wabwire wac wacana wachira wachtel " +
  "wachter waclaw waclawczyk waclawiak wada waddell waddington waddy waderle wadhwa wadkins wadley wadlington wadood wadsworth waele wafa wafeeq wafford wafula wagaman wagar wagener wagenknecht " +
  "wagenvoort waggener waggoner waghorn wagle wagner wagnon wagstaff waguespack wahhaaj wahl wahlberg wahlgren wahlstrom wahner wahome wahyudin wahyuni waid wainaina wainscott wainwright " +
  "wairimu waite waites waithaka waithera waithira wajdzik wajer wakefield wakeland wakeman wakhungu wakio wako wakula wal walasik walaszek walborn walburn walch walcher walck walcott walczak " +
  "wald walden walder walderade waldman waldner waldo waldoch waldon waldrep waldron waldrop waldroup waldrup waldschmidt waleczek walek walenciak walencik walentynowicz walesa wali walia walko " +
  "walkowiak walkup walkusz walla wallace wallach wallaert walle wallen waller walley wallgren wallick wallin wallis wallner walmsley walo waloch walocha waloszczyk waloszek walraven walser " +
  "walsh walshe walsteijn walston walt walter walters walthall walther waltl waltman walton waltrade waltrip waluk walus walusiak waluyo walz wamaitha wamalwa wamboi wambua wambugu wambui " +
  "wambura wampach wampler wamsley wamuyu wanamaker wanda wandas wandera wandl wandzel wang wanga wangai wangare wangari wangechi wangeci wanger wangila wangui waniek wanja wanjala wanjau wanje " +
  "wanjiku wanjira wanjiru wanjohi wanjugu wann wannamaker wannapaitoonsri wansley wantz wanyama wanyoike wanyonyi wanza wanzala waraksa warburton warchal warczak wardell wardlaw wardle wardlow " +
  "wardzala wardziak wareham warf warfel warfield warford wargo waring wario wark warkentin warlick warman warmuz warne warner warnick warnier warnke warnock warr warrick warriner warrington " +
  "warthen waruguru warui warwas warwick warych warzybok wasala wasaznik wasek wasendlunkulu washam washburn washington wasiewicz wasike wasil wasilewicz wasilewski wasinger wasita wasiuk " +
  "waskita wason wasonga wass wassenaar wasser wasserman wasson wastuti wasunun waswa wasyluk waszczyk watanabe waterbury waterfield waterhouse waterman watford wathelet wathen watkin watkins " +
  "watley watlington watras watson watters watterson wattiez waugh wauters wauthier wavinya wawak waweru wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn " +
  "wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk waxman wayland wayman waymire wayne wayt wayua wazna wazny wdowczyk weakley weatherall weatherby weatherford " +
  "weatherholt weatherly weathersby weatherspoon weatherwax webb webber webby weber webre webster wechselberger wechsler wechuli weddington weddle wedel wedgeworth weeden weedman weekes weekley " +
  "weeldenburg weems weerdenburg weerdt weese weesner weever wegener wegier wegman wegmann wegner wegrzyk wegrzynek wegrzyniak wegrzynowicz wegscheider wehmeyer wehner wehr wehrle wehrli wei " +
  "weibel weidinger weidler weidman weidner weigand weigel weigl weigle weihmann weijland weijters weikel weil weiland weiler weimer wein weinberg weinberger weiner weingarten weingartner " +
  "weinhage weinhold weinman weinmann weinstein weinstock weintraub weis weisberg weise weiser weisgerber weishaar weisinger weisman weisner weiss weissenbock weisser weissinger weissman weist " +
  "weisz weitz weitzel weitzman wejman wekesa wel wela welborn welc welch welcher weldon weldy welenc welf welk welke welker wellborn wellens weller welliver wellman welsch welton welty wenda " +
  "wende wendel wendell wendland wendler wendling wendt weng wenger weninger wennberg wenner wensen wentworth wentz wentzel wenz wenzel wenzl werd werdes wereda weremczuk wernecke werner " +
  "werners wert werth werts wertz weru wery wesack wescott wesley wesner wesola wesolowski wesoly wesonga wessel wessels wessex wesson westberg westberry westbrook westbrooks westbury westcott " +
  "westendorf wester westerbeek westerberg westerburg westerfield westerlund westerman westermann westervelt westfal westfalen westfall westfield westgate westhoff westin westlake westley " +
  "westling westlund westman westmoreland weston westover westphal westra westrick weterink wetherbee wetherby wetherell wetherington wethington wetmore wettstein wetzel wetzler wever wexler " +
  "weyand weyant weydert weyer weyland weylant weymouth weyrich weza wezyk whalen whaley whang wharton whatley wheatley wheaton wheelock whelan whelchel whelehan wheless wherry whetsel whetzel " +
  "whicker whidden whiddon whigham whipkey whipple whisenant whisenhunt whisler whisman whisnant whitacre whitaker whitbeck whitby whitcher whitchurch whitcomb whiteaker whited whitefield " +
  "whitehair whitehead whitehill whitehorn whitehouse whitehurst whiteley whitely whiteman whitesel whitesell whiteside whitesides whitfield whitford whitham whitis whitlatch whitley whitlock " +
  "whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitney whitsett whitson whitt whittaker whitted whittemore whitten whittenburg whittier whittingham whittington whitton whitty " +
  "whitworth whobrey whorton whyte wiaderek wiafe wiak wiatrak wiberg wibisono wible wibowo wicha wichary wichlacz wicht wiciak wickerode wickersham wickham wickline wicklund wickman wickstrom " +
  "wideman widener widger widhalm widiastuti widlak widman widmann widmer widner widodo widuch wiebe wiech wiechmann wieckiewicz wieclawek wieczerzak wieczorek wiedeman wiedman wiedner wiegand " +
  "wieja wiek wiekiera wiel wieladek wieland wielgat wielgo wielgos wieloch wiencek wiens wier wiercigroch wiersma wiertel wiertelak wierzbicki wierzchon wies wiesbauer wiese wieser wiesinger " +
  "wiesiolek wiesner wiest wietecha wiewiorka wigfall wiggin wiggins wigginton wiggs wightman wigington wigley wigman wijata wijaya wijayanti wijk wijland wika wike wiklo wiklund wikstrom " +
  "wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcken wilcox wilcoxen wilcoxon wilcoxson wilczynski wilde wildermuth wildes wildman wildschut wiley wilfinger wilfong " +
  "wilford wilham wilhelm wilhelms wilhelmsson wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkos wilks willaert " +
  "willaims willame willams willard willards willbanks willcox wille willeford willekens willem willems willemsen willer willett willette willey willhite william williams williamson willie " +
  "williford willigen willilams willingham willis willison willits willman willmon willoughby willsey willson willums wilma wilmart wilmer wilmes wilmet wilmont wilmore wilmot wilmoth wilmotte " +
  "wilms wilmsen wilner wilsey wilson wilton wiltse wiltshire wiltz wiltzius wilusz wimberly wimbish wimbley wimbush wimer wimmer wimolnot winandy winans winarno winarsih winberg winborne " +
  "winburn winbush wincenciak winchell winchester windak winder winders windhager windham windisch windle windley windom windsor winebarger winebrenner winegar winek winer winfield winfree " +
  "winfrey wingard wingate wingert winget wingfield wingler wingo wininger winkel winkelman winkfield winkle winkleman winkler winkles winland winn winnett winnie winnik winningham winnrich " +
  "winsett winship winslow winsor winstead winston wint winther winton wipstrik wiraszka wireman wirt wirth wirtz wirz wiseman wishart wisla wisner wisneski wisniewski wisz wiszowata wiszowaty " +
  "wita witan witas witaszek witcher witham witherell witherington witherspoon withrow witka witko witkowicz witkowski witman witmer witon witos witt wittbrodt witte witten wittenboer witter " +
  "wittig wittman wittmann wittmer wittrock witzel wix wixom wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz wlodyka wnuczek wochna wochnik wocial woda wodka wofford wogerbauer " +
  "wohlgemut wohlmuth wohlwend wohrer wojaczek wojak wojciech wojciechowski wojcik wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz " +
  "wojtalik wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtunik wojtyna wojtys wolak wolan wolanczyk wolbert wolcott wolczyk wold wolfe " +
  "wolfenbarger wolff wolffel wolfgang wolfgram wolfinger wolford wolfsdr wolfson wolfswinkel wolk wolken wolkowicz woll woloch wolodzko wolos woloszczuk woloszyk wolski wolter wolters " +
  "wolverton wolzak womac womack womble wommack wong wons woodall woodard woodberry woodburn woodbury woodby woodell woodfin woodford woodham woodhouse woodie woodley woodmansee woodring " +
  "woodrow woodruff woodrum woodside woodson woodward woodworth woodyard woolard woolbright wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolsey woolum woolverton wooning " +
  "woosley wooster wooten wooton wootton worach worcester worden worley wormley woroch woronko worrall worrell worsham worsley wortham worthen worthey worthington worthley wortman wosiak wosiek " +
  "wosko woszczak woszczyna wota wotring woudenberg woulfe wouters woutersz wowra wozniak wozniczko wratt wray wrenn wrigley wrobel wroblewski wrochna wrona wroten wrynn wrzesniak wszola wu " +
  "wudarczyk wuest wujec wujek wulandari wulf wulff wunder wunderink wunderlich wunsch wurm wurst wurster wurth wurzer wurzinger wuthrich wutke wuyts wyant wyatt wyble wyche wyciszkiewicz " +
  "wyckoff wycoff wyderka wydmuch wydra wydrych wygant wygoda wykret wylegala wylie wyllie wylupek wyman wymer wymore wynants wynkoop wynn wynne wynter wypchlo wypior wyrick wyroba wyrobek " +
  "wyroslak wyrostek wyrwal wyrwich wyse wyskiel wysocki wysong wysota wyss wywial wziatek xaba xakimov xala xavier xhakaza xia xiang xiao xie ximba xiong xolidov xolo xu xue xulu yaa yaamoa " +
  "yadav yadid yaeger yafir yager yaghnam yagi yahaya yahi yahia yahiaoui yahyaa yahyoev yakimchuk yakimenko yakov yakovenko yakovlev yakovleva yakub yakushev yakusheva yale yamada yamaguchi " +
  "yamamoto yaman yamasaki yamashita yamazaki yan yanazov yancey yancy yandell yanes yanez yang yao yaqubov yar yarber yarborough yarbro yarbrough yardley yarema yaremchuk yaremenko yaremkiv " +
  "yaremko yarger yarkova yarnell yarosh yashchenko yashchuk yasinaeva yasinov yasir yasminova yates yatich yator yatsenko yatsenyuk yawer yawson yazzie ybanez ybarra yeager yearby yearwood " +
  "yeary yeates yeboa yeboah yedinak yee yefimenko yego yegon yeh yei yeldell yelle yelton yelverton yemelyanenko yemets yengwa yengwayo yeomans yepes yepez yerby yerchenko yeremenko yeresko " +
  "yerger yerkes yermolenko yeromenko yeroshenko yeshchenko yesipenko yetter yeung yevdokimenko yevtushenko yevtushok yeyeye yi yildirim yilmaz yim yin ying yingling yingst yirenkyi yizhak " +
  "yizhakevich ylinen ylitalo ylonen yls ymirs yngvars yngvis yoakum yockey yocom yocum yoder yohannan yohe yoho yokley yokota yokoyama yokum yolanda yong yonker yoo yoon yopp yordanov york " +
  "yorke yorulmaz yoshida yoshioka yost yother yotkova youmans younce youngberg youngblood youngman youngquist youngs younker younkin yount younts youprasert yousfi yow yowell yrars yrkills yu " +
  "yuan yudin yudina yueh yuen yuhas yukhimenko yuksel yulianti yuliarti yun yung yuniar yunker yunusov yurchenko yurchishin yurchishina yurchuk yurganchev yushchenko yusifoglu yusifqizi yussuf " +
  "yuste yusuf yusupov yutzy zaafir zaahid zaahir zaakir zaal zabala zabaleta zabara zabarella zabarna zabarni zabarniy zabarny zabashta zabel zabierek zabila zabjacan zabka zaborek zaborska " +
  "zaborsky zacarias zaccagnini zaccardo zacchia zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias zachariasova zacharova zachary zachery zachwieja zack " +
  "zackariya zackery zackiewicz zaczyk zadka zadora zadworny zaev zaeva zafar zafir zafirovska zafirovski zafrul zagar zager zagozda zagozdzon zagrajek zagrodnik zagula zaguri zahaar zaheer " +
  "zahharov zahn zahri zahroyeva zahrun zahur zaidi zaitsev zajac zajacova zajc zajicek zajko zak zakarias zakariyoev zake zakharchenko zakharenko zakharov zakharova zakiewicz zakinja zakis " +
  "zakiyaxonova zakova zakrajsek zakrzewski zakusilo zal zaleski zalewski zalite zalitis zalokar zamarripa zambrana zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zander " +
  "zanders zane zang zangerl zanichelli zaniewicz zank zanker zanoski zanov zanzi zaoui zapadka zapasnik zapata zapien zapior zapora zaporozhets zaragoza zaranek zarar zaras zarate zarina " +
  "zarinova zarins zarlino zaruba zarudna zarudni zarudniy zarudny zarzeczna zasenko zasepa zastawny zastrow zasukha zasyadko zaton zatovkanyuk zatula zaucha zauner zavala zawacki zawadi " +
  "zawadzki zawal zawalich zawartka zawiasa zawodnik zayas zaychenko zayets zayidov zayika zaynabova zaytsev zaytseva zayyir zazueta zbiciak zbik zbinden zbrog zbroja zbroszczyk zbrozek " +
  "zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zebrowski zecchini zechmeister zechner zedillo zeemans zeffirelli zegadlo zegar zehetner zehnder zehner zehr zeiger " +
  "zeigler zeiler zeilinger zeimes zeimet zeiner zeitler zeitz zelasko zelaya zelazek zelazo zeldenrust zeledon zeleznik zeleznikova zelic zell zeller zellers zellmer zellner zeltina zeltins " +
  "zeman zemanek zemanova zemljic zendejas zeng zengin zenginov zenner zeno zenon zenteno zenz zepeda zera zerangue zerbe zeringue zerjav zermeno zeroual zerrouki zetterberg zetticci zettl " +
  "zevenboom zezelic zgola zgorelec zhadan zhalilo zhang zhao zharko zhayvoron zhdanov zhdanova zhdrakov zheng zhong zhou zhu zhuchenko zhuk zhukov zhukova zhuravel zhuravlev zhuravleva zhurba " +
  "ziajka ziane ziani ziarek ziarnik ziarno zibert zic zichichi zick zidane zieba ziebarth zieciak ziecik ziegert ziegler zieja zielinski zielke ziemak ziemann ziemba ziemele ziemelis ziemer " +
  "ziemkiewicz zieniewicz zietal zigler zigmund zigmundova zigo zigova zijl zijlemans zijlmans zikhungwini zikovic zima zimin zimina zimka zimkova zimmer zimmerman zimmermann zimniak zimolag " +
  "zimon zimova zinchenko zinchuk zingg ziniewicz zink zinke zinkevich zinkiewicz zinn zinnurova zinovev zinoveva ziola ziolko ziolkowski zirkle zirme zirne zirnis ziro zito zitouni zivic " +
  "zivkovic zizek zlatkov zlotek zlotnik zmaic zmarzly zmija zmuda zmyslony znidarsic znojek zobel zochling zoeller zohrer zok zola zoladkiewicz zoladz zolkiewicz zoll zoller zollinger zolna " +
  "zolnierczyk zoltek zontek zook zophanias zophonias zoppetti zoppetto zorbach zorko zorlu zorman zorn zorrilla zotter zou zouaoui zrilic zrinski zubairu zubayrov zubcic zubek zubekova zubel " +
  "zuber zuberek zubia zubka zubko zubkova zubowicz zubrik zubrikova zuchowicz zucker zuckerman zuehlke zuev zueva zufika zugaj zugec zuidweg zuijdveld zujev zukauskas zukov zukowski zulaika " +
  "zulkarnain zullo zuluaga zumwalt zunec zuniga zupan zupanc zupancic zupanic zuravljov zurawik zurcher zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwaben zwara zwart " +
  "zwiazek zwick zwijsen zwilling zwindrecht zybura zyga zygmuntowicz zygula zykov zykova zylstra zymelka zynda zyrek zys zysk zyto zywica zyzik";
export const ambiguousSurnameWords =
  "abate abbey abed acres agar agate albino alder alderman alley almond amble amen amigo antic arbour archer arenas ares arias armor armour arrant arroyo ash askew asp auger august azure baa " +
  "babel backer bacon bade badger bah bail baize baker balds bale bales balk ball balling bandy bane banes bangs banister banker banks baptist barb barber bard barefoot barer barge barker " +
  "barley barman barns baron barren barrette barrio barrios barrow barrows barter basil bass basso bast bate bates batten battle battles batty bays beach beagle beams bean beard beaver beavers " +
  "beck bee beech beets bell belle belles bellows bender bents berg bergs berry best beverage bier bilge billings billy binder birch bird black blacker blanch bland blaze blazer blizzard bloom " +
  "bloomer blossom blot blue blunt boas boatman bobby bode bodily bodkin boles boll bologna bolster bombard bombardier bond bonds boner bonnet boon boos booth booze boozer borders bottoms " +
  "bouillon bourgeois bower bowers bowler bowling bowman brace bracken bramble branch brandy brasher bravo brawn bray brazier brew brewer bridges brier bright brim brink broach brogan brook " +
  "brooking brooks broom brown browner browning bruin brunet brunette brunt buck buckle buckler buckles bud budge buff bullion bullock bumpers bunch bunker bunting burg burger burgher burner " +
  "burns burr burrow burrows busby bush bushman buster butcher butler butt butte butters butts buzzard cabana cabanas cadet cairn cairns camp camper canals cane canning cannon canny canon " +
  "canter canto canton cantor cape capers caraway cardinal cargo carol carpenter carrion carton carver case cash caster castle castor catchings cavalier caves chamberlain chambers champ chancy " +
  "chandler chase cheeks cherry chi chick chill chin chow christen church chute cinnamon clack clapper clay cleaver cleaves clement clerk clothier clover cluck clutter coachman cobble cocci " +
  "cock coffin coil cola colas colic collie collier colon comas combs comer commander cone confer constable contractor cook coon coons coop cooper coots cop cordon cork cornet corning corns " +
  "corona corpus corral cote cotter cotton couch countess countryman courtier cousins covert covey coward cowling cox coy coyer craft crafts cram crane crank craven cravens craw creamer creek " +
  "creel cress crews crick crochet crofts crone crook crooks cropper crosier cross crouch crow crozier crumb crumble cuff cull curd curl curry cutter dado dale dales dam dame dames damps dancer " +
  "dart daub dauphin davenport day deal dean deans dearth decamp decamps deer deforest dell den dent derby derrick derringer dessert dew dewberry diamond dibble dick dickey dicks dieter dike " +
  "dill dills din ding dirks divan diver divers dock doles doll dolly dolphin domino dory dos doughty douse dove dowdy downer downing downs doyen drake drakes dray dresser drew drub drummer " +
  "dryer dub dudgeon duet dukes dunning dye dyer dyke dykes earl earls earnest easterly eaves eddy elder elders elks ells elms emeralds emery emo ensign espy ester esters ewers fain fair falcon " +
  "falconer fang fanning fares farina farmer farrow farthing feather feathers feller fells felts fern ferry fetter fetters fey field fielder fielding fields fife filler finch fink firth fish " +
  "fisher flack flake flakes flax fleck flick flint flock flora flowers footman ford fore forehand foreman forester fort forte fortes foster fountain fox franc frank franks fray freedman " +
  "freeman freer friar frisk frost fry fryer fuller funk furlong furrow furs gable gaiter gal gala gale gales gall gallant gallop gamble gardener garland garner garret garrison gates gaunt gay " +
  "gee gent gentile gentry gibbon gibbons gill gills gist givens gladden glade glass glaze glazier glen gloss goad goblet goings golden goldsmith gong goo good goodnight goodwill gore gouge " +
  "grace gram grams grange grant grate gravel gravely graver graves gray grayer grays green greening grieve griffin grill grimes grimmer grinder grist groom grooms gross grout grove groves " +
  "grunt guild gully gunning gurney gust guy hackney haddock haggard hake hakes hale hales hall hallmark halter hamlet hammers hammock hand hanger hank hanks harbor harbour harden hardy hare " +
  "haring harms harness harp harrow harry hart hasting hatch hatter haven havens hawk hawker hawks haws hawthorn hays hazel head heady heal heaps heard hearty heater heath heck heckler hector " +
  "hedge hedges heist helm helms hemming hens herald herb heron herring hertz hick hickey hicks highland hill hillier hilt hinds hitch ho hoard hock hocking hoes hogan hogans holder holler " +
  "holly homer hone honing hood hoof hooker hoop hoops hoots hopper hopping horn hose house householder hove hovel hover huddle huff hug hull hunger hunt hunter huntsman hurdle hurt husk hypes " +
  "irons ivory ivy jacks jasper jay jerkins jester jock john johns joiner jug jumper junker kale keel keeling keels keener key keys khan kidder kinder kindle kindred kink kinsman kitchens kite " +
  "knight knights knoll knuckles krone la lace lackey lacy lade lair lake lakes lam lamas lamb lament lance land lander lane largo lash lass latch laurel lavender law lawless lax layman lea " +
  "leach leaks lease leathers leavens ledger lee leech leek lees lei leis lemons leopard lever levering levy lice lien lieu likens limo linden liner linger lingo linker lint lira lisle lithe " +
  "little llamas llano llanos lo locker lofts long loon lopes lore love loveless lubbers lucid lusher luster lute lutes lynch ma mace macho madden madrigal maiden majors mall mallard mallet " +
  "mambo mane manes manly manna manners manning manor mantilla maple maples mar marble mare mares maria marine marks marlin marquis marrow mars marsh marshal mart marten martens martin martini " +
  "martins marts marvel mas mash mason mast matt matte mattes mattocks maudlin maul maxim may mayo mayoral mead meadow meadows mealy medic medley meek meeker merchant merino mesa messenger " +
  "messier mike mil miler miles miller millet milliner mills miner mingle mink minks mire miser mitt mitten mitts moats molder moles moll monger monk monks moody moon moor mooring moors moos " +
  "moose mores morrow moss mote motes motley moulder mouser mower mowers muff mule mull mullet munch murk muse nary natal nave nettles newborn newton nickel nickels nightingale nipper nix noble " +
  "nobles noel noels nova numbers nunnery nutting oak oaks ogle ogles olden olive orchard ore otter outlaw oxford pace packer paddock pagan page painter paisley pal palazzo pall palls palm " +
  "palomino pals pang pap papa papas pare parish park parks parry parsley parson parsons partridge paschal pastor pate patty paw payer peach peacock pearl peck peed peek peel pellet pelt " +
  "penning pent peoples pepper peppers peter peters pets petty pew piazza pica piccolo pickerel pickle pickles pier pierce pike pilgrim pillar pillow pine pines ping pinion pinto piper pippin " +
  "pippins pitcher plank plaza pleas plover plowman plum plumb plunk pock pol poling polo pond ponder ponds pontiff pope poplar poplin porch porter post potter potters pottier powers pressman " +
  "price prim primmer priors privet proctor prom province provost prude pry puffer pulley puma purser quick quill quirk rafter rainwater rake rakes ranger ransom rapier rattan ravel raven ray " +
  "ream reamer reams reaper rector redden reddish reed reedy reel reeve reeves refs rein revels rhea rhymes rice rich rick ricks riddle riddles rider ridge rife riffle rile riles ringer rink " +
  "ripple riser rivers rivet roach roan robin robins rocker roe roebuck roger rogers rogue roller romaine roman rood rook rooks rose rosier rosin rouse royals royalty ruble ruby rudder ruddy " +
  "ruder rue ruff rumble runnels runner rush rushing rusk rust rut ruts rye sacristan safari sage sager sailor salaam salami salmon salmons salter salvo sandal sander sanders sands sandy saner " +
  "sans sass saucier savage savant saver savory sawyer sawyers sax schmaltz schmuck scull scullion scurry seals seaman sears self sellers seltzer selvage sermons sever severance severs sexton " +
  "shah shank shanks sharp sharper shaver shavers shear shearer shears sheen sheikh sheller shepherd sheriff sherry shield shields shilling shillings shim shin shiner shire shires shirk shiver " +
  "shivers shoemaker shore shores short showman shuck shuffler sickles sierra silk sill sills silver silvers sim simmers sims singer singleton sinner sip sire siren sitar sitters sizer skates " +
  "skipper slack slate slaughter slay sledge sleeper slick sly small smalls smart smith smock smolders smothers snider snipes snow sobers solvers soot soprano sorrels sot sours sowers spade " +
  "sparks sparrow spates spear spears speck speller spikes spinner spires spoon sprinkle spry squire squires stabler stalker stalling stapler staples stark starling stead steed steely stein " +
  "steppe sterling stern sterner sterns steward stickler stiles stiller stills stocking stoker stokes stone stoner stoops stork story stout strait strand stringer stripling strode strong strum " +
  "stump sturgeon sultan summers sunder supple swain swan swank sweet sweeten swift swindle swindler swisher swords tally tam tan tang tanner tardy tarry tart tarter teal tee teed teems teeter " +
  "teeters teller temple temples terry tester thatcher thorn thrall thrash thrasher thresher thrift thrower thrush tickle tiller ting tingle tinker tinkle tittle tom tomes toms toner tong toots " +
  "topping torrent torrents tors touchstone tours tow trader trainer trammel trice trim trimmer trotter troupe trout troy trump truss tuck tucker tufts turner tusk tutu tweed tweedy usher vale " +
  "valentine veal vessels vest vial victor victors vigil villa vine vines vineyard viola vowels wacker waddle wade wadi wafer wager wagers wagoner waiters wales walker wall walling walls waltz " +
  "wan wanner ward warden ware warmer warren warrior washer watchman waters watt watts wax weathers weaver wedge weed weeks weir welling wellington wells welsh welter wen wetter wheat wheeler " +
  "whetstone whistler white whiten whitener whiting whittle wick wicker wicks widen wiener wight wilder wilds wile wiles wills wilt winger wink winter winters wise withers wolf wolfram woo wood " +
  "woodcock wooding woodland woodman woods woody workman wright yap ye yen yeoman yip yogi yon young";
