/** Narrow screens, forced colours, reduced motion. */
export const media = `
@media(max-width:1120px){.heat thead th{font-size:.719rem;padding:0 2px 6px}}
@media(max-width:960px){@supports selector(:popover-open){.menu{display:inline-block}#menu:not(:popover-open){display:none}#menu:popover-open{position:absolute;inset:calc(32px + 2.3em) 0 auto;display:grid;grid-template-columns:1fr 1fr;gap:0 24px;padding:8px 24px 16px;background:var(--paper);border-bottom:1px solid var(--ink)}#menu a{display:block;padding:10px 0;font-size:1rem}}}
@media(max-width:760px){.mini td{white-space:normal}header,main,footer,#menu:popover-open{padding-inline:14px}header,header nav,header nav ul:not(#menu){flex-wrap:nowrap;gap:14px}.mark{flex:1 1 1.625rem;flex-wrap:wrap;height:1.625rem;overflow:hidden}.mark svg{flex:none}.meta{gap:8px 16px}.flags{gap:6px}.flag{font-size:.812rem;padding:1px 7px}.lead{font-size:1.062rem}.heat{border-spacing:1px}
.heat thead th{padding:0;height:8.5rem}.heat{min-width:22.6rem}.heat thead th:first-child{width:6rem}.heat thead a:hover{text-decoration:none}.heat tr>:first-child,.wrap .data tr>:first-child{position:sticky;left:0;background:var(--paper);box-shadow:-6px 0 var(--paper)}.wrap{scroll-padding-left:112px}.wrap .data tbody th{min-width:124px}.wrap caption{position:sticky;left:0;max-width:calc(100vw - 28px)}.heat thead th:not(:first-child) :is(a,span){writing-mode:vertical-rl;transform:rotate(180deg);font-weight:500;white-space:nowrap}
.heat thead i{display:inline}.heat td{height:28px}.heat td a{line-height:2.5}.heat td,.heat td.few{font-size:.688rem;letter-spacing:-.02em}.heat tbody th{font-size:.781rem;line-height:1.1;white-space:normal;padding-right:4px}#reading{min-height:3em}.mean td span,.legend .arrows{display:none}.mean td em{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);font-size:.688rem;line-height:1}
h2{margin-top:32px}.data th,.data td{padding-right:10px}}
b,.heat td b,.heat td em{font-weight:500;font-style:normal}.lead b,.mean td b{font-weight:650}
@media(forced-colors:active){:root{--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--rule:GrayText;--hatch:GrayText;--b0:Canvas;--b1:Canvas;--b2:GrayText;--b3:GrayText;--b4:CanvasText}
.heat td,.data .cell,.lv,.legend i,.skip{border:1px solid}.nr::before{content:"//" / ""}.legend i{width:auto;min-width:22px;height:auto;min-height:14px;font-style:normal;text-align:center}.legend [class^=b]{display:none}.bar rect{stroke:CanvasText}.k0{stroke:Highlight}.k2,.s2{stroke:GrayText}.b0,.b1,.b2,.b3,.b4{background:Canvas;color:CanvasText}.heat td:hover,.heat td a:focus-visible{outline-color:Highlight}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(max-width:400px){.mini td{white-space:normal}}
`

/** What only pages with answers, charts and choices need of that. */
export const mediaOfReading = `
@media(max-width:760px){.answer,.unsaid,.facts{display:block}.chart fieldset select,.picks select{width:calc(50% - 12px)}.picks label{width:100%}.picks select{width:auto;flex:1}.strips .strip{min-width:90px;padding-right:8px}.jump{display:block;margin:0 0 16px}.jump ul{display:flex;flex-wrap:wrap;gap:0 16px;font-size:.938rem}.jump a{display:inline-block;padding:4px 0}.worded td:last-child{min-width:17em}.wrap .answers tbody th{min-width:150px;font-size:.812rem}.small-line{margin:2px 0}}
`
