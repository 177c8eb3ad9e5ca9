/** Colours, type, the frame of the page. */
export const base = `
:root{color-scheme:light dark;--ink:#16292c;--soft:#4d6165;--rule:#d5dfe0;--paper:#fff;--wash:#f3f7f7;--link:#0b5a66;--focus:#b3541e;
--b0:#e8f1f2;--b1:#b5d5d8;--b2:#78b0b7;--b3:#2f7882;--b4:#125e68;--on0:#16292c;--on1:#16292c;--on2:#10201f;--on3:#fff;--on4:#fff;--hatch:#b9c6c8;--c0:#0b5a66;--c1:#b3541e;--c2:#6a3d9a;--c3:#4a7a1d;--c4:#a11d53}
@media(prefers-color-scheme:dark){:root{--ink:#e6eeef;--soft:#a3b5b8;--rule:#2f4448;--paper:#0f1c1e;--wash:#15272a;--link:#7fd0da;--focus:#ffb27a;
--b0:#1b3236;--b1:#22505a;--b2:#2a6d77;--b3:#58adb6;--b4:#b2e1e5;--on0:#dfeaeb;--on1:#e9f2f3;--on2:#fff;--on3:#08191b;--on4:#08191b;--hatch:#47606a;--c0:#7fd0da;--c1:#ffb27a;--c2:#c9a6f0;--c3:#b0d977;--c4:#ff9ec2}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.sr{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip{position:absolute;left:-999px;top:8px;background:var(--paper);padding:8px 16px;z-index:1}.skip:focus{left:8px}.here{top:auto}.here:focus{left:auto}
header,main,footer{max-width:1216px;margin:auto;padding:0 24px}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;padding-block:16px;border-bottom:1px solid var(--rule)}
.mark{display:flex;gap:10px;min-height:34.5px;align-items:center;font-weight:650;letter-spacing:-.01em;color:var(--ink);text-decoration:none;margin-right:auto}
.mark .b0{fill:var(--b0)}.mark .b1{fill:var(--b1)}.mark .b2{fill:var(--b2)}.mark .b3{fill:var(--b3)}.mark .b4{fill:var(--b4)}
nav ul,.plain{list-style:none;margin:0;padding:0}
header nav,header nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;font-size:.938rem}
#menu{position:static;width:auto;height:auto;margin:0;padding:0;border:0;overflow:visible;color:inherit;background:none}
.menu{display:none;font:inherit;color:inherit;background:none;border:1px solid var(--soft);border-radius:3px;padding:3px 10px;cursor:pointer}
header nav a{color:var(--ink);text-decoration:none;padding:6px 0;display:inline-block}
header nav a:hover,nav [aria-current]{text-decoration:underline;text-underline-offset:6px;text-decoration-thickness:2px}
h1{font-size:clamp(1.625rem,3.4vw,2.375rem);line-height:1.15;letter-spacing:-.02em;margin:40px 0 12px;max-width:24em;text-wrap:balance}
h2{font-size:1.312rem;line-height:1.3;letter-spacing:-.01em;margin:40px 0 8px}
h3{font-size:1rem;line-height:1.4;margin:0}
p,.prose li,dd{max-width:46em}
.lead{font-size:1.125rem;max-width:44em;margin:0 0 20px;text-wrap:pretty}
.lead b,.num,td,th{font-variant-numeric:tabular-nums}
.soft,small{color:var(--soft)}small{font-size:.875rem}
.meta{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;color:var(--soft);font-size:.875rem;margin:0 0 16px}.flags{display:flex;flex-wrap:wrap;gap:8px}
.meta ul{display:flex;flex-wrap:wrap;gap:0 16px}.meta nav{display:flex;gap:12px;align-items:baseline}.meta nav a{display:inline-block;padding:3px 0}
.flag{background:var(--wash);border:1px solid var(--rule);color:var(--ink);padding:2px 10px;border-radius:3px;font-size:.875rem}
.crumb{margin:24px 0 -24px;font-size:.875rem}
summary{cursor:pointer;padding:8px 0;color:var(--link)}
select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:5px 8px}
[hidden]{display:none!important}
code{font-size:.92em;overflow-wrap:anywhere}
dt{font-weight:500}dd{margin:0 0 12px}
footer{border-top:1px solid var(--rule);margin-top:56px;padding-block:24px 48px;color:var(--soft);font-size:.875rem}footer p{max-width:60em}
.js{display:none}@media(scripting:enabled){.js{display:inline-block}p.js,figure.js{display:block}}
`
