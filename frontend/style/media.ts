/** Narrow screens, forced colours, reduced motion. */
export const media = `
@media(max-width:1120px){.heat thead th{font-size:11.5px;padding:0 2px 6px}}
@media(max-width:760px){header,main,footer{padding-inline:14px}.lead{font-size:17px}.heat{border-spacing:1px}
.heat thead th{padding:0;height:136px}.heat thead th:first-child{width:112px}.heat thead th:not(:first-child) a{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:500;white-space:nowrap}
.heat thead i{display:inline}.heat td{height:28px}.heat td,.heat td.few{font-size:11px;letter-spacing:-.02em}.heat tbody th{font-size:13px}#reading{min-height:3em}.mean td span{display:none}
.answer,.unsaid,.facts{display:block}.chart fieldset select,.picks select{width:calc(50% - 12px)}.picks label{width:100%}.picks select{width:auto;flex:1}.strips .strip{min-width:90px;padding-right:8px}.data th,.data td{padding-right:10px}}
b,.heat td b,.heat td em{font-weight:500;font-style:normal}.lead b,.mean td b{font-weight:650}
@media(forced-colors:active){.heat td,.lv,.few{border:1px solid}.skip{border:1px solid}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`
