/** Names that so many people of public life bear that two who share them all are as likely two as one, folded. */
export const commonSurnameWords = `
smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white harris clark lewis robinson walker young allen king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers reed bailey bell cooper richardson cox howard ward peterson gray james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes butler simmons foster graham fraser hunter murray kennedy ryan
garcia rodriguez martinez hernandez lopez gonzalez gonzales perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes gutierrez ortiz ramos ruiz alvarez mendoza castillo vasquez vazquez jimenez moreno romero herrera medina aguilar vargas castro guzman fernandez munoz rojas salazar soto contreras dominguez delgado pena rios silva santos sousa souza costa ferreira pereira oliveira almeida rodrigues lima carvalho gomes martins lopes fernandes alves ribeiro pinto teixeira mendes nunes moreira cardoso rocha
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf
rossi russo ferrari bianchi romano colombo ricci marino greco bruno gallo conti
bernard dubois durand moreau laurent simon michel lefebvre leroy roux bertrand morel fournier girard
jansen dejong devries bakker visser smit hansen johansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen sorensen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov pavlov ivanova petrova novak horvat nowak kowalski nagy kovacs toth szabo popescu ionescu popa dimitrov georgiev nikolov jovanovic petrovic nikolic markovic
kim lee yi rhee li park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn song hong
wang zhang chang liu chen ch'en yang huang zhao chao wu zhou chou xu hsu sun ma zhu chu hu guo kuo he ho lin gao luo zheng liang xie tang deng teng feng song han cao peng zeng xiao tian dong pan yuan cai tsai jiang chiang yu du ye cheng wei su lu ding ren yao
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu mori abe ikeda hashimoto ishikawa ogawa okada goto hasegawa murakami kondo
nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly
singh kumar sharma gupta patel shah das rao reddy khan ali ahmad ahmed hussain husain malik iqbal butt chaudhry rahman islam hossain begum uddin mia chowdhury akhtar perera fernando silva jayasinghe
muhammad mohammed mohamed mohammad abdullah ibrahim hassan hasan saleh salih said saeed yusuf omar umar usman osman mahmud mahmoud mustafa khalil khalid salem nasser nasir hamad hamid rashid sultan bakr abbas mansour mansur karim aziz jaber jabir sabah thani khalifa saud nahyan
yilmaz kaya demir sahin celik yildiz ozturk aydin arslan dogan
diallo traore keita coulibaly diop ndiaye fall ba sow toure camara conde bah barry cisse konate kone kouyate mensah owusu boateng asante appiah okafor adeyemi abubakar bello musa sani ibrahim banda phiri mwale moyo ncube dlamini nkosi zulu khumalo mokoena tembo tesfaye bekele abebe haile
`;
export const commonGivenWords = `
john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew george kenneth edward brian kevin ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott frank peter martin philip alan alexander simon jack henry walter arthur albert
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily anna maria ana laura julia christine catherine katherine helen ruth anne jane
jose juan luis carlos jorge manuel francisco antonio pedro miguel jesus alejandro fernando rafael ricardo eduardo roberto mario javier sergio oscar victor ramon alberto enrique raul andres julio cesar daniel pablo diego marcos joao paulo marta rosa carmen claudia
jean pierre michel jacques philippe francois bernard henri hans peter klaus wolfgang karl franz giovanni giuseppe antonio marco paolo francesco
ivan vladimir sergei alexander dmitri mikhail nikolai andrei yuri igor alexei viktor oleg jan piotr andrzej tomas josef petr istvan laszlo ion
muhammad ahmad ali hasan husain abdullah ibrahim yusuf umar mahmud khalid said saeed abd mustafa hamad sultan salih salman faisal karim rashid abu
wei jun ming hong li yong young min sung jong hyun jin soo
van thi minh duc
kumar ram rajesh sanjay anil sunil amit
mamadou moussa ousmane amadou ibrahima samuel emmanuel daniel
`;
