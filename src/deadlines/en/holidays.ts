import { type HolidayRule, holidayTime } from "../calendar/holidays.ts";
import { type GrammarRule, maybe, rule, words } from "../grammar/grammar.ts";

/** Names of holidays (without apostrophes) and how they fall; where countries differ, as in the United States. */
const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
	"christmas|christmas day|xmas|xmas day|x mas": "12-25",
	"christmas eve|xmas eve": "12-24",
	michaelmas: "09-29",
	"midsummer|midsummers day|midsummer day": "06-24",
	"mothering sunday": "easter -21",
	"early may bank holiday|may day bank holiday|the first may bank holiday": "nth 5 1 1",
	"spring bank holiday|late may bank holiday|the second may bank holiday": "nth 5 1 -1",
	"summer bank holiday|august bank holiday|late august bank holiday": "nth 8 1 -1",
	"the ides of march|ides of march": "03-15",
	"remembrance sunday": "nth 11 7 2",
	"super bowl sunday|super bowl|superbowl|superbowl sunday": "super-bowl",
	"boxing day|saint stephens day|st stephens day": "12-26",
	"new years day|new year day|new years|the new year|new year": "01-01",
	"new years eve|new year eve|hogmanay|nye": "12-31",
	"epiphany|three kings day|twelfth night": "01-06",
	"martin luther king day|martin luther king jr day|martin luther king jr . day|mlk day|mlk|martin luther kings day":
		"nth 1 1 3",
	"groundhog day|groundhogs day": "02-02",
	"valentines day|valentine day|saint valentines day|st valentines day": "02-14",
	"presidents day|president day|washingtons birthday": "nth 2 1 3",
	"saint patricks day|st patricks day|st paddys day|saint patrick|st patrick|st . patricks day": "03-17",
	"april fools day|april fools|april fool day": "04-01",
	"tax day": "04-15",
	"earth day": "04-22",
	"saint georges day|st georges day|feast of saint george": "04-23",
	"anzac day": "04-25",
	"may day|international workers day": "05-01",
	"cinco de mayo": "05-05",
	"europe day": "05-09",
	"mothers day|mother day": "nth 5 7 2",
	"memorial day|decoration day": "nth 5 1 -1",
	"patriots day|patriot 's day": "nth 4 1 3",
	"burns night": "01-25",
	"saint davids day|st davids day": "03-01",
	"commonwealth day": "nth 3 1 2",
	"waitangi day": "02-06",
	candlemas: "02-02",
	"assumption day|assumption|ferragosto": "08-15",
	"immaculate conception": "12-08",
	"saint nicholas day|st nicholas day": "12-06",
	"day of the dead|dia de los muertos": "11-02",
	"german unity day|day of german unity": "10-03",
	"gandhi jayanti": "10-02",
	"nowruz|norooz|nauryz|persian new year": "03-20",
	songkran: "04-13",
	"singles day": "11-11",
	"flag day": "06-14",
	juneteenth: "06-19",
	"fathers day|father day": "nth 6 7 3",
	"victoria day": "monday before 05-25",
	"canada day": "07-01",
	"independence day|the fourth of july": "07-04",
	"bastille day": "07-14",
	"australia day": "01-26",
	"republic day": "01-26",
	"international womens day|womens day": "03-08",
	"labor day|labour day": "nth 9 1 1",
	"columbus day|indigenous peoples day": "nth 10 1 2",
	"halloween|all hallows eve|halloween day": "10-31",
	"all saints day": "11-01",
	"all souls day": "11-02",
	"guy fawkes night|guy fawkes day|bonfire night": "11-05",
	"veterans day|remembrance day|armistice day": "11-11",
	"thanksgiving|thanksgiving day|turkey day": "nth 11 4 4",
	"black friday": "nth 11 4 4.1",
	"cyber monday": "nth 11 4 4.4",
	"giving tuesday": "nth 11 4 4.5",
	"saint andrews day|st andrews day": "11-30",
	"world aids day": "12-01",
	"human rights day": "12-10",
	kwanzaa: "12-26",
	"easter|easter sunday|easter day": "easter 0",
	"easter monday": "easter 1",
	"good friday": "easter -2",
	"maundy thursday|holy thursday": "easter -3",
	"holy saturday|easter saturday": "easter -1",
	"palm sunday": "easter -7",
	"ash wednesday": "easter -46",
	"shrove tuesday|mardi gras|pancake day|pancake tuesday|fat tuesday": "easter -47",
	lent: "easter -46 46",
	"ascension|ascension day": "easter 39",
	"pentecost|whitsun|whit sunday": "easter 49",
	"whit monday|pentecost monday": "easter 50",
	"trinity sunday": "easter 56",
	"corpus christi": "easter 60",
	"orthodox easter|orthodox easter sunday|greek easter": "orthodox 0",
	"orthodox good friday": "orthodox -2",
	"orthodox christmas": "01-07",
	"rosh hashanah|rosh hashana|jewish new year|yom teruah": "hebrew M01 1 2",
	"yom kippur|day of atonement": "hebrew M01 10",
	"sukkot|sukkoth|feast of tabernacles": "hebrew M01 15 7",
	"shemini atzeret": "hebrew M01 22",
	"simchat torah": "hebrew M01 23",
	"hanukkah|chanukah|hanukah|hannukah": "hebrew M03 25 8",
	"tu bishvat|tu b ' shvat": "hebrew M05 15",
	"purim|shushan purim": "hebrew M06 14",
	"passover|pesach": "hebrew M07 15 8",
	"yom haatzmaut": "hebrew M08 5",
	"lag baomer|lag b ' omer": "hebrew M08 18",
	"shavuot|feast of weeks": "hebrew M09 6 2",
	"tisha bav|tisha b ' av": "hebrew M11 9",
	"islamic new year|muharram": "islamic M01 1",
	"ashura|day of ashura": "islamic M01 10",
	"mawlid|mawlid al nabi|eid milad un nabi|milad un nabi": "islamic M03 12",
	"ramadan|ramadhan|ramzan": "islamic M09 1 month",
	"laylat al qadr|night of power": "islamic M09 27",
	"eid al fitr|eid ul fitr|eid": "islamic M10 1",
	"eid al adha|eid ul adha|bakrid": "islamic M12 10",
	"chinese new year|chinese new years day|lunar new year|chinese lunar new year|spring festival": "chinese 01-01",
	"lantern festival": "chinese 01-15",
	"dragon boat festival": "chinese 05-05",
	"mid autumn festival|moon festival": "chinese 08-15",
	"diwali|deepavali|divali": "festival diwali",
	"holi|dhulandi": "festival holi",
	"dhanteras|dhanatrayodashi": "festival diwali -2",
	"bhai dooj": "festival diwali 2",
};

/** Every spelling of a holiday and the name and rule it stands for. */
const BY_SPELLING = new Map(
	Object.entries(HOLIDAYS).flatMap(([names, holiday]) => {
		const name = names.split("|")[0] ?? "";
		return `${names}|${withOwner(names)}`.split("|").map((spelling) => [spelling, { name, holiday }] as const);
	}),
);

/** Fixed, moving and lunar holidays: one rule for all, as every "the" would try each of many. */
export const HOLIDAY_RULES: readonly GrammarRule[] = [
	rule(
		"time",
		[maybe(words("the|this|next|this coming")), words([...BY_SPELLING.keys()].join("|"))],
		([which, spelling], frame) => {
			const found = BY_SPELLING.get(spelling);
			// "Black Friday" must not leave its Friday to be read.
			const isPlain =
				(which === undefined || which === "the") && !/(?:fri|mon|sun|tues|wednes|thurs|satur)day/.test(spelling);
			const bare = isPlain ? 24 : 45;
			return found && holidayTime(found.name, found.holiday, frame, bare);
		},
	),
];

/** "valentine's day" is three tokens: the owner's "'s" stands where the table writes "s". */
function withOwner(names: string): string {
	return names
		.split("|")
		.flatMap((name) => (name.startsWith("st ") ? [name, name.replace("st ", "st . ")] : [name]))
		.map((name) => name.replace(/(\p{L}{2,})s (?=day|eve|birthday|night)/gu, "$1 's "))
		.join("|");
}
