import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput } from "../report-input.ts";
import { plain } from "../rich-text.ts";
import { isCorrected } from "../sentences/describe-share.ts";

type Section = readonly [title: string, ...paragraphs: readonly string[]];

const sections: readonly Section[] = [
  [
    "Hvad et tal er",
    "En andel er sager med ja ud af de sager, spørgsmålet kunne måles i. »Ikke relevant« og »ikke målbar endnu« er sat til side: de tælles for sig og indgår aldrig i nævneren. Ved graduerede spørgsmål er andelen de sager, der fik den bedste grad.",
  ],
  [
    "Hvor usikkert tallet er",
    "Tilsynet måler nogle af sagerne og ikke dem alle. 95 %-intervallet viser, hvilke andele i alle sager der passer med det målte. Det er regnet med Wilsons metode, som også holder ved få sager og ved andele tæt på 0 og 100 %.",
  ],
  [
    "Hvornår noget er en ændring",
    "Forskellen til baseline har sit eget 95 %-interval (Newcombes metode 10). Sammenlignes mange spørgsmål, vil nogle ligne en ændring ved et tilfælde; derfor er p-værdien (Fishers eksakte test) justeret for antallet efter Benjamini og Hochberg. Der står fremgang eller tilbagegang, når intervallet ikke indeholder nul, og den justerede p-værdi er højst 0,05, og ellers »ingen sikker ændring«. Det sidste betyder ikke, at intet har ændret sig, men at sagerne er for få til at vise det.",
    "En ændring i tallene kan skyldes en ændret praksis, andre sager eller strengere målere. Er sagstyperne trukket i andre forhold end i baseline, sammenlignes hver type også med sig selv (Cochran, Mantel og Haenszel).",
  ],
  [
    "Hvor et tal kommer fra",
    "Et tal kan åbnes: Linket bag det fører til en side i Sagspejl med tallets definition, antallene bag, udtrækket og regnestykket. Før rapporten hentes som fil, regnes hele tilsynet efter.",
  ],
  [
    "Hvordan enighed måles",
    "Procent enighed er lige svar ud af de sager, begge niveauer kunne måle. Cohens kappa trækker den enighed fra, som tilfældigheder giver, men bliver misvisende lav, når næsten alle svar er ens. Gwets AC1 (AC2 ved graduerede spørgsmål) holder også dér og bør læses først. Ingen af tallene siger noget sikkert, når færre end 20 sager er målt på begge niveauer.",
  ],
];

const corrected: Section = [
  "Den korrigerede andel",
  "Niveau 2 læser kun en del af niveau 1's sager. Den korrigerede andel er, hvad andelen var blevet, hvis niveau 2 havde læst dem alle: niveau 1's ja ganget med den del, niveau 2 fastholder, plus niveau 1's nej ganget med den del, niveau 2 ændrer til ja (Tenenbein). Dens 95 %-interval er lagt sammen af de tre andeles egne (Jeffreys; Zou, Huang og Zhang).",
  "Kan datoerne svare, og er det sikrere, er andelen datoernes i alle sager, rettet med forskellen til niveau 1 i de sager, niveau 1 har læst, og den igen med forskellen til niveau 2 (Särndal m.fl.; intervallet er Newcombes for parrede andele). Er nogle sager sat til side, regnes ja og nej hver for sig, og andelen er ja ud af dem begge (Fieller).",
];

const practiceOrJudging: Section = [
  "Praksis eller bedømmelse",
  "Nogle af det tidligere tilsyns sager måles igen mellem de nye, så måleren ikke kan se forskel. Bedømmelsens del af ændringen er de samme sagers andel nu minus dengang (Newcombes metode for parrede andele), og praksis er resten, med et interval sat sammen af delenes (MOVER, Zou og Donner). Er et kriterium skrevet om, får nogle sager begge ordlyde, så det nye kriteriums del kan skilles ud. En del siges kun at være ændret, når dens interval ikke indeholder nul, og den holder blandt alle spørgsmål.",
];

const levelZero: Section = [
  "Niveau 0: hvad datoerne siger",
  "Et spørgsmål, der kan afgøres af datoer, regnes ud efter lovens frist i alle sager i grundlaget, som de stod, da der blev trukket. Er pligten overholdt, er svaret ja; er den overskredet eller ikke opfyldt, nej; er den undtaget, ikke relevant. Mangler der oplysninger, er sagen ikke afgjort og tæller ikke med. Måleren svarer, før datoernes svar vises, og enigheden er med det første svar.",
];

const smallCounts =
  "Antal under fem er skjult, og så mange andre, at de skjulte ikke kan regnes ud. Sagsnumre og antal sager, der er sat til side, er udeladt, og en korrigeret andel står kun, hvor de skjulte tal ikke kan regnes ud af den.";

const references = [
  "Wilson, E.B. (1927): Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.",
  "Newcombe, R.G. (1998): Interval estimation for the difference between independent proportions. Statistics in Medicine 17, 873–890.",
  "Fisher, R.A. (1935): The logic of inductive inference. Journal of the Royal Statistical Society 98, 39–82.",
  "Benjamini, Y. og Hochberg, Y. (1995): Controlling the false discovery rate. Journal of the Royal Statistical Society B 57, 289–300.",
  "Tenenbein, A. (1970): A double sampling scheme for estimating from binomial data with misclassifications. Journal of the American Statistical Association 65, 1350–1361.",
  "Brown, L.D., Cai, T.T. og DasGupta, A. (2001): Interval estimation for a binomial proportion. Statistical Science 16, 101–133.",
  "Zou, G.Y., Huang, W. og Zhang, X. (2009): A note on confidence interval estimation for a linear function of binomial proportions. Computational Statistics & Data Analysis 53, 1080–1085.",
  "Särndal, C.-E., Swensson, B. og Wretman, J. (1992): Model Assisted Survey Sampling. Springer.",
  "Fieller, E.C. (1954): Some problems in interval estimation. Journal of the Royal Statistical Society B 16, 175–185.",
  "Mantel, N. og Haenszel, W. (1959): Statistical aspects of the analysis of data from retrospective studies of disease. Journal of the National Cancer Institute 22, 719–748.",
  "Zou, G.Y. og Donner, A. (2008): Construction of confidence limits about effect measures: a general approach. Statistics in Medicine 27, 1693–1702.",
  "Cohen, J. (1960): A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, 37–46.",
  "Gwet, K.L. (2008): Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology 61, 29–48.",
  "Feinstein, A.R. og Cicchetti, D.V. (1990): High agreement but low kappa: I. The problems of two paradoxes. Journal of Clinical Epidemiology 43, 543–549.",
  "Cox, L.H. (1980): Suppression methodology and statistical disclosure control. Journal of the American Statistical Association 75, 377–385.",
];

/** What each figure of this report means and where its method comes from. */
export function methodChapter({ forPublication, audit, questions }: ReportInput): Chapter {
  const all: readonly Section[] = [
    ...sections,
    ...(questions.some(isCorrected) ? [corrected] : []),
    ...(audit.anchors === null ? [] : [practiceOrJudging]),
    ...(questions.some(({ machine }) => machine !== null) ? [levelZero] : []),
    ...(forPublication ? [["Skjulte tal", smallCounts] as const] : []),
  ];
  const said = all.flatMap(([title, ...paragraphs]): readonly Block[] => [
    { kind: "heading", text: title },
    ...paragraphs.map((text): Block => ({ kind: "paragraph", text: plain(text) })),
  ]);
  const blocks: readonly Block[] = [
    ...said,
    { kind: "heading", text: "Kilder" },
    { kind: "list", items: references.map(plain) },
  ];
  return { id: "metode", title: "Metode", blocks };
}
