/** Words around names, folded; `_` stands for a space. */
export const honorificWords = `
mr mr. mrs mrs. ms ms. mx mx. miss messrs messrs. mesdames master sir dame lord lady baron baroness count countess viscount viscountess marquess marchioness
dr dr. doctor prof prof. professor hon hon. honorable honourable the_honorable right_hon. rt._hon. rt_hon h.e. h.e excellency his_excellency her_excellency h.h. h.r.h. hrh h.m. hm
his_highness her_highness his_majesty her_majesty his_royal_highness her_royal_highness his_holiness his_eminence his_beatitude his_grace
monsieur m. mm. madame mme mme. mlle mlle. mademoiselle maitre herr frau fraulein senor sr. senora sra. senorita srta. don dona senhor senhora signor signora sig. dott. ing. ing lic. lic mtro. mtra. arq. abg. pan pani tovarish comrade
sheikh sheik shaikh shaykh sheikha shaikha sayyid sayyed seyyed said syed sayed sidi moulay lalla hajj hajji haji hadji al-hajj alhaji alhaja hojjat hojatoleslam hojjatoleslam mullah maulana maulvi molvi moulvi mawlawi mawlana khwaja khawaja sardar nawab begum bibi
shri sri smt. smt shrimati kumari pandit swami mahatma chaudhry ustad
daw u ko tun tan_sri datuk dato dato' dato'_sri datin datuk_seri tengku tunku ungku raja pehin bapak ibu pak bu
rev rev. reverend fr fr. father sister sr brother br. pastor elder msgr msgr. monsignor bro. most_rev. mgr. mgr hegumen archimandrite rabbi rav reb
chief oba ras dejazmach lij ato weyzero woizero mzee mwalimu madiba tata
bey efendi hoca pasha hodja aga khan_sahib reis
atty. atty esq. esq engr. engr arch.
saint st. st ste. san santo santa blessed venerable
`;
/** Short titles of office and rank before names → head of the office. */
export const abbreviatedTitleLines = `
gen.; gen | general
lt. gen.; lt gen; lt.-gen.; lt-gen; ltg | lieutenant general
maj. gen.; maj gen; maj.-gen.; maj-gen | major general
brig. gen.; brig gen; brig.-gen. | brigadier general
brig.; brig | brigadier
col. gen. | colonel general
col.; col | colonel
lt. col.; lt col; lt.-col. | lieutenant colonel
maj.; maj | major
capt.; capt | captain
lt.; lt; 1st lt.; 2nd lt. | lieutenant
sgt.; sgt; staff sgt.; sgt. maj. | sergeant
cpl.; cpl | corporal
pvt.; pvt; pfc. | private
adm.; adm | admiral
vice adm.; v. adm.; vadm. | vice admiral
rear adm.; radm.; r. adm. | rear admiral
cmdr.; cmdr; cdr. | commander
cmdre. | commodore
mar. | marshal
pres. | president
v.p.; vice pres. | vice president
pm | prime minister
sen.; sen | senator
sens. | senators
rep.; rep | representative
reps. | representatives
congr.; cong. | congressman
del. | delegate
gov.; gov | governor
govs. | governors
lt. gov.; lt gov; lt.-gov. | lieutenant governor
amb.; amb | ambassador
sec.; sec; secy.; sec'y | secretary
asst. sec. | assistant secretary
min. | minister
dep. | deputy
dir. | director
supt. | superintendent
insp. | inspector
det. | detective
comm.; commr. | commissioner
atty. gen.; ag | attorney general
sec. gen.; sec.-gen. | secretary general
fm | foreign minister
eam | external affairs minister
cm | chief minister
dpm | deputy prime minister
cs | cabinet secretary
ps | principal secretary
dg | director general
md | managing director
sg | secretary general
cjcs | chairman of the joint chiefs of staff
vp | vice president
lt. cmdr. | lieutenant commander
dep. min. | deputy minister
spkr. | speaker
bp. | bishop
abp.; archbp. | archbishop
card. | cardinal
`;
export const particleWords = `
de la las los del della dello dei degli di da das do dos du des le lo li
van von der den ter ten te vande van_de van_den van_der vom zum zur zu tot 't op
bin ibn ben bint binti binte bte bni banu abu abou abd al el ul ur ud as ash an ad ar at az aal ould ag walad wuld
y e i und af av d' dal dall' delle n' o' mac mc st. saint san santa santo

`;
export const suffixWords = 'jr. jr sr. sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii 2nd 3rd hijo filho neto junior senior fils pere';
export const postNominalWords = `
ph.d. phd ph.d m.d. md esq. esq m.p. mp mep m.e.p. mla mna qc kc q.c. k.c. cbe obe mbe kbe dbe gcmg kcmg cmg gbe c.b.e. o.b.e. m.b.e. k.b.e. ret. (ret.) ret usa usn usaf usmc s.j. sj o.p. ofm o.f.m. cpa llb ll.b. ll.d. d.d. jp mba m.a. b.a. msc mc
`;
