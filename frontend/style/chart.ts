/** Charts and the controls beside them. */
export const chart = `
.chart{margin:24px 0}.chart canvas{width:100%;height:360px}.chart figcaption{font-size:14px;color:var(--soft);margin-bottom:8px}
.box{position:relative;height:360px}
fieldset{border:0;margin:0 0 12px;padding:0}legend{font-weight:500;padding:0 0 4px}
select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:5px 8px}
`
