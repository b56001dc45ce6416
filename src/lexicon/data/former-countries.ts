/**
 * States that are no more: `code | plain name | other names | demonyms | capitals | from-to | successor`.
 * Codes of ISO 3166-3, or x-… where the standard has none. A state that only changed its name (Zaire, Burma, Ceylon, Siam) stays with its country.
 */
export const formerCountryLines = `
SUHH | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; Soviet Socialist Republics; the Soviets | Soviet | Moscow | 1922-1991 | RU
YUCS | Yugoslavia | Kingdom of Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; Kingdom of Serbs, Croats and Slovenes; Kingdom of the Serbs, Croats and Slovenes | Yugoslav; Yugoslavian | Belgrade | 1918-2003 | RS
CSXX | Serbia and Montenegro | Serbia & Montenegro; State Union of Serbia and Montenegro | | Belgrade | 2003-2006 | RS
CSHH | Czechoslovakia | Czecho-Slovakia; Czechoslovak Republic; Czechoslovak Socialist Republic; Czech and Slovak Federal Republic | Czechoslovak; Czechoslovakian | Prague | 1918-1992 | CZ
DDDE | East Germany | German Democratic Republic; GDR; G.D.R.; DDR | East German | East Berlin | 1949-1990 | DE
VDVN | North Vietnam | Democratic Republic of Vietnam; North Viet Nam; North Viet-Nam; Democratic Republic of Viet-Nam | North Vietnamese | Hanoi | 1945-1976 | VN
x-south-vietnam | South Vietnam | Republic of Vietnam; South Viet Nam; South Viet-Nam; Republic of Viet-Nam | South Vietnamese | Saigon | 1955-1975 | VN
YDYE | South Yemen | People's Democratic Republic of Yemen; Democratic Yemen; PDRY; Yemen (Aden); Yemen, Democratic | South Yemeni | Aden | 1967-1990 | YE
x-north-yemen | North Yemen | Yemen (Sanaa); Yemen (Sana'a); Mutawakkilite Kingdom of Yemen | North Yemeni | Sanaa | 1918-1990 | YE
ANHH | Netherlands Antilles | Dutch Antilles; Dutch West Indies | Antillean | Willemstad | 1954-2010 | CW
PCHH | Trust Territory of the Pacific Islands | Pacific Islands Trust Territory | | Saipan | 1947-1986 | FM
PZPA | Panama Canal Zone | Canal Zone | Zonian | Balboa | 1903-1979 | PA
SKIN | Sikkim | Kingdom of Sikkim | Sikkimese | Gangtok | 1642-1975 | IN
GEHH | Gilbert and Ellice Islands | | Gilbertese | | 1892-1979 | KI
AIDJ | French Territory of the Afars and the Issas | French Somaliland; Afars and Issas | | | 1888-1977 | DJ
x-hawaii | Kingdom of Hawaii | Hawaiian Kingdom; Hawaiian Islands; Sandwich Islands; Republic of Hawaii | Hawaiian | Honolulu | 1795-1898 | US
x-ottoman | Ottoman Empire | Ottoman Turkey; Sublime Porte; the Porte | Ottoman | Constantinople | 1299-1922 | TR
x-prussia | Prussia | Kingdom of Prussia; Free State of Prussia | Prussian | | 1525-1947 | DE
x-austria-hungary | Austria-Hungary | Austro-Hungarian Empire; Austro-Hungarian Monarchy; Habsburg Empire; Hapsburg Empire | Austro-Hungarian | | 1867-1918 | AT
x-united-arab-republic | United Arab Republic | UAR; U.A.R. | | | 1958-1971 | EG
x-papal-states | Papal States | States of the Church | | | 756-1870 | VA
x-two-sicilies | Kingdom of the Two Sicilies | Two Sicilies; Kingdom of Naples | Neapolitan | | 1816-1861 | IT
x-sardinia | Kingdom of Sardinia | Piedmont-Sardinia | | | 1324-1861 | IT
x-bavaria | Kingdom of Bavaria | | | | 1806-1918 | DE
x-texas | Republic of Texas | | Texian | | 1836-1846 | US
x-confederate-states | Confederate States of America | Confederate States | | | 1861-1865 | US
x-newfoundland | Dominion of Newfoundland | | | | 1907-1949 | CA
x-manchukuo | Manchukuo | Manchoukuo | Manchukuoan | Hsinking | 1932-1945 | CN
x-korea | Korean Empire | Empire of Korea; Kingdom of Korea; Joseon | | | 1392-1910 | KR
x-biafra | Biafra | Republic of Biafra | Biafran | Enugu | 1967-1970 | NG
x-zanzibar | Sultanate of Zanzibar | Zanzibar | Zanzibari | | 1856-1964 | TZ
x-tanganyika | Tanganyika | Republic of Tanganyika | Tanganyikan | | 1922-1964 | TZ
x-rhodesia-nyasaland | Federation of Rhodesia and Nyasaland | Rhodesia and Nyasaland; Central African Federation | | | 1953-1963 | ZW
x-west-indies-federation | West Indies Federation | Federation of the West Indies; The West Indies Federation | | | 1958-1962 | TT
x-gran-colombia | Gran Colombia | Greater Colombia | | | 1819-1831 | CO
x-central-america | Federal Republic of Central America | United Provinces of Central America | | | 1823-1841 | GT
x-brazil-empire | Empire of Brazil | | | | 1822-1889 | BR
x-orange-free-state | Orange Free State | | | | 1854-1902 | ZA
x-transvaal | South African Republic | Transvaal | | | 1852-1902 | ZA
x-danzig | Free City of Danzig | Danzig | | | 1920-1939 | PL
x-trieste | Free Territory of Trieste | | | | 1947-1954 | IT
x-hejaz | Kingdom of Hejaz | Hejaz; Hedjaz | Hejazi | | 1916-1925 | SA
x-montenegro-kingdom | Kingdom of Montenegro | | | | 1852-1918 | ME
x-serbia-kingdom | Kingdom of Serbia | | | | 1882-1918 | RS
x-hanover | Kingdom of Hanover | | Hanoverian | | 1814-1866 | DE
x-sarawak | Raj of Sarawak | Kingdom of Sarawak | | Kuching | 1841-1946 | MY
x-buganda | Kingdom of Buganda | Buganda | Bugandan | | 1300-1967 | UG
x-hyderabad | Hyderabad State | | | | 1724-1948 | IN
x-indochina | French Indochina | Indochina; Indo-China; Indochinese Union | Indochinese | | 1887-1954 | VN
x-palestine-mandate | Mandatory Palestine | British Mandate for Palestine; British Mandate of Palestine | | | 1920-1948 | PS
x-saar | Saar Protectorate | Saarland Protectorate | | | 1947-1956 | DE
x-ryukyu | Ryukyu Kingdom | Ryukyu Islands; Ryukyus | Ryukyuan | | 1429-1972 | JP
`;
