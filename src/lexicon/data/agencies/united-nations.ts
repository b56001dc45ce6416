/** The United Nations and all that belongs to it. */
export const unitedNationsAgencies = `
INTL | United Nations | UN | U.N.; United Nations Organization; UNO; Naciones Unidas; Nations Unies; ONU; the world body | INTERNATIONAL | |
INTL | United Nations General Assembly | UNGA | U.N. General Assembly; UN General Assembly; General Assembly of the United Nations; General Assembly | INTERNATIONAL | | top=United Nations
INTL | United Nations Security Council | UNSC | U.N. Security Council; UN Security Council; Security Council | INTERNATIONAL | | top=United Nations
INTL | United Nations Secretariat | | U.N. Secretariat; UN Secretariat | INTERNATIONAL | | top=United Nations
INTL | United Nations Economic and Social Council | ECOSOC | U.N. Economic and Social Council; Economic and Social Council | INTERNATIONAL | economy | top=United Nations
INTL | United Nations Trusteeship Council | | Trusteeship Council | INTERNATIONAL | | top=United Nations
INTL | International Court of Justice | ICJ | World Court; U.N. Court | COURT | justice | top=United Nations
INTL | United Nations Economic Commission for Latin America and the Caribbean | ECLAC | Economic Commission for Latin America and the Caribbean; UN Economic Commission for Latin America and the Caribbean; U.N. Economic Commission for Latin America and the Caribbean; CEPAL; Comisión Económica para América Latina y el Caribe; Economic Commission for Latin America; UN ECLAC | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations Economic Commission for Africa | UNECA; ECA | Economic Commission for Africa; U.N. Economic Commission for Africa | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations Economic Commission for Europe | UNECE | Economic Commission for Europe; U.N. Economic Commission for Europe | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations Economic and Social Commission for Asia and the Pacific | ESCAP; UNESCAP | Economic and Social Commission for Asia and the Pacific | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations Economic and Social Commission for Western Asia | ESCWA; UNESCWA | Economic and Social Commission for Western Asia | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations High Commissioner for Refugees | UNHCR | Office of the United Nations High Commissioner for Refugees; U.N. High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. refugee agency; UN refugee agency; United Nations refugee agency; UN Refugee Agency; Office of the U.N. High Commissioner for Refugees | INTERNATIONAL | immigration | top=United Nations
INTL | Office of the United Nations High Commissioner for Human Rights | OHCHR | U.N. human rights office; UN human rights office; Office of the High Commissioner for Human Rights; U.N. Human Rights Office; United Nations High Commissioner for Human Rights; UN High Commissioner for Human Rights; U.N. High Commissioner for Human Rights | INTERNATIONAL | human-rights | top=United Nations
INTL | United Nations Human Rights Council | UNHRC; HRC | U.N. Human Rights Council; UN Human Rights Council; Human Rights Council; Commission on Human Rights; U.N. Commission on Human Rights | INTERNATIONAL | human-rights | top=United Nations
INTL | International Organization for Migration | IOM | U.N. migration agency; UN migration agency; United Nations migration agency; UN Migration; International Organisation for Migration | INTERNATIONAL | immigration | top=United Nations
INTL | United Nations Children's Fund | UNICEF | U.N. Children's Fund; UN Children's Fund; U.N. children's agency; United Nations International Children's Emergency Fund | INTERNATIONAL | children | top=United Nations
INTL | United Nations Development Programme | UNDP | United Nations Development Program; U.N. Development Program; UN Development Programme; U.N. Development Programme | INTERNATIONAL | economic-development | top=United Nations
INTL | United Nations Environment Programme | UNEP | United Nations Environment Program; U.N. Environment Program; UN Environment Programme; UN Environment | INTERNATIONAL | environment | top=United Nations
INTL | United Nations Population Fund | UNFPA | U.N. Population Fund; UN Population Fund | INTERNATIONAL | | top=United Nations
INTL | United Nations Relief and Works Agency | UNRWA | United Nations Relief and Works Agency for Palestine Refugees; U.N. Relief and Works Agency; UN Relief and Works Agency; U.N. agency for Palestinian refugees; UN agency for Palestinian refugees | INTERNATIONAL | immigration | top=United Nations
INTL | United Nations Office on Drugs and Crime | UNODC | U.N. Office on Drugs and Crime; UN Office on Drugs and Crime | INTERNATIONAL | drug-control | top=United Nations
INTL | United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | U.N. Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; U.N. humanitarian office; U.N. humanitarian agency | INTERNATIONAL | emergencies | top=United Nations
INTL | United Nations Office for Project Services | UNOPS | | INTERNATIONAL | | top=United Nations
INTL | United Nations Office for Disarmament Affairs | UNODA | U.N. Office for Disarmament Affairs | INTERNATIONAL | arms-control | top=United Nations
INTL | United Nations Office for Disaster Risk Reduction | UNDRR | | INTERNATIONAL | emergencies | top=United Nations
INTL | United Nations Office of Counter-Terrorism | UNOCT | U.N. Office of Counter-Terrorism | INTERNATIONAL | counterterrorism | top=United Nations
INTL | United Nations Conference on Trade and Development | UNCTAD | U.N. Conference on Trade and Development; UN Trade and Development | INTERNATIONAL | trade | top=United Nations
INTL | United Nations Human Settlements Programme | | UN-Habitat; United Nations Human Settlements Program; U.N. Habitat | INTERNATIONAL | housing | top=United Nations
INTL | UN Women | | United Nations Entity for Gender Equality and the Empowerment of Women; U.N. Women; UNIFEM | INTERNATIONAL | women | top=United Nations
INTL | UNAIDS | UNAIDS | Joint United Nations Programme on HIV/AIDS; Joint United Nations Program on HIV/AIDS | INTERNATIONAL | health | top=United Nations
INTL | World Food Programme | WFP | World Food Program; United Nations World Food Programme; U.N. World Food Program; UN World Food Programme; UN World Food Program | INTERNATIONAL | supply | top=United Nations
INTL | World Health Organization | WHO | World Health Organisation; U.N. health agency; UN health agency; Organización Mundial de la Salud | INTERNATIONAL | health | top=United Nations
INTL | Pan American Health Organization | PAHO | Pan-American Health Organization | INTERNATIONAL | health | top=United Nations
INTL | Food and Agriculture Organization | FAO | United Nations Food and Agriculture Organization; U.N. Food and Agriculture Organization; UN Food and Agriculture Organization; Food and Agriculture Organisation | INTERNATIONAL | agriculture | top=United Nations
INTL | International Fund for Agricultural Development | IFAD | | INTERNATIONAL | agriculture | top=United Nations
INTL | International Labour Organization | ILO | International Labor Organization; International Labour Organisation | INTERNATIONAL | labor | top=United Nations
INTL | United Nations Educational, Scientific and Cultural Organization | UNESCO | U.N. Educational, Scientific and Cultural Organization; UN cultural agency; U.N. cultural agency; United Nations Educational, Scientific, and Cultural Organization | INTERNATIONAL | culture | top=United Nations
INTL | United Nations Industrial Development Organization | UNIDO | | INTERNATIONAL | industry | top=United Nations
INTL | International Civil Aviation Organization | ICAO | International Civil Aviation Organisation | INTERNATIONAL | transport | top=United Nations
INTL | International Maritime Organization | IMO | International Maritime Organisation | INTERNATIONAL | transport | top=United Nations
INTL | International Telecommunication Union | ITU | International Telecommunications Union | INTERNATIONAL | digital-affairs | top=United Nations
INTL | Universal Postal Union | UPU | | INTERNATIONAL | | top=United Nations
INTL | World Meteorological Organization | WMO | World Meteorological Organisation | INTERNATIONAL | environment | top=United Nations
INTL | World Intellectual Property Organization | WIPO | World Intellectual Property Organisation | INTERNATIONAL | trade | top=United Nations
INTL | World Tourism Organization | UNWTO | U.N. World Tourism Organization; UN Tourism | INTERNATIONAL | tourism | top=United Nations
INTL | International Atomic Energy Agency | IAEA | U.N. nuclear watchdog; UN nuclear watchdog; U.N. nuclear agency; UN nuclear agency; U.N. atomic agency | INTERNATIONAL | nuclear | top=United Nations
INTL | International Monetary Fund | IMF | I.M.F.; Fondo Monetario Internacional | INTERNATIONAL | finance |
INTL | World Bank | | World Bank Group; International Bank for Reconstruction and Development; IBRD; Banco Mundial | INTERNATIONAL | finance |
INTL | International Finance Corporation | IFC | | INTERNATIONAL | finance | top=World Bank
INTL | International Development Association | IDA | | INTERNATIONAL | finance | top=World Bank
INTL | Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO | | INTERNATIONAL | arms-control |
INTL | Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons | INTERNATIONAL | arms-control |
INTL | International Criminal Court | ICC | | COURT | justice |
INTL | International Criminal Tribunal for the former Yugoslavia | ICTY | U.N. war crimes tribunal; Hague tribunal | COURT | justice | top=United Nations
INTL | International Criminal Tribunal for Rwanda | ICTR | | COURT | justice | top=United Nations
INTL | United Nations Framework Convention on Climate Change | UNFCCC | U.N. Framework Convention on Climate Change; UN Climate Change | INTERNATIONAL | environment | top=United Nations
INTL | Intergovernmental Panel on Climate Change | IPCC | | INTERNATIONAL | environment | top=United Nations
INTL | United Nations University | UNU | | INTERNATIONAL | science | top=United Nations
INTL | United Nations Institute for Training and Research | UNITAR | | INTERNATIONAL | | top=United Nations
INTL | United Nations Global Compact | | U.N. Global Compact | INTERNATIONAL | | top=United Nations
INTL | United Nations Capital Development Fund | UNCDF | | INTERNATIONAL | | top=United Nations
INTL | United Nations Alliance of Civilizations | UNAOC | Alliance of Civilizations | INTERNATIONAL | | top=United Nations
INTL | United Nations Peacebuilding Commission | | U.N. Peacebuilding Commission; Peacebuilding Commission | INTERNATIONAL | | top=United Nations
INTL | Department of Peace Operations | DPKO | United Nations Department of Peacekeeping Operations; Department of Peacekeeping Operations | INTERNATIONAL | | top=United Nations
INTL | Department of Political and Peacebuilding Affairs | DPPA | Department of Political Affairs | INTERNATIONAL | | top=United Nations
INTL | United Nations Interim Force in Lebanon | UNIFIL | U.N. Interim Force in Lebanon; UN Interim Force in Lebanon | ARMED_FORCES | | top=United Nations
INTL | United Nations Disengagement Observer Force | UNDOF | | ARMED_FORCES | | top=United Nations
INTL | United Nations Peacekeeping Force in Cyprus | UNFICYP | | ARMED_FORCES | | top=United Nations
INTL | United Nations Stabilization Mission in Haiti | MINUSTAH | | ARMED_FORCES | | top=United Nations
INTL | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO | MONUC | ARMED_FORCES | | top=United Nations
INTL | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA | | ARMED_FORCES | | top=United Nations
INTL | United Nations Mission in South Sudan | UNMISS | U.N. Mission in South Sudan | ARMED_FORCES | | top=United Nations
INTL | United Nations-African Union Mission in Darfur | UNAMID | | ARMED_FORCES | | top=United Nations
INTL | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA | | ARMED_FORCES | | top=United Nations
INTL | United Nations Assistance Mission in Afghanistan | UNAMA | U.N. Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | INTERNATIONAL | | top=United Nations
INTL | United Nations Assistance Mission for Iraq | UNAMI | U.N. Assistance Mission for Iraq | INTERNATIONAL | | top=United Nations
INTL | United Nations Support Mission in Libya | UNSMIL | U.N. Support Mission in Libya | INTERNATIONAL | | top=United Nations
INTL | United Nations Interim Administration Mission in Kosovo | UNMIK | U.N. Mission in Kosovo | INTERNATIONAL | | top=United Nations
INTL | United Nations Mission for the Referendum in Western Sahara | MINURSO | | INTERNATIONAL | | top=United Nations
INTL | United Nations Verification Mission in Colombia | | U.N. Verification Mission in Colombia | INTERNATIONAL | | top=United Nations
INTL | United Nations Truce Supervision Organization | UNTSO | | INTERNATIONAL | | top=United Nations
INTL | United Nations Monitoring, Verification and Inspection Commission | UNMOVIC | | INTERNATIONAL | arms-control | top=United Nations; to=2007
INTL | United Nations Special Commission | UNSCOM | | INTERNATIONAL | arms-control | top=United Nations; to=1999
INTL | Office of the Special Envoy of the Secretary-General for Yemen | OSESGY | | INTERNATIONAL | | top=United Nations
INTL | League of Nations | | Société des Nations | INTERNATIONAL | | from=1920; to=1946; next=United Nations
`;
