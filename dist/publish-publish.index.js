export const id="publish-publish";export const ids=["publish-publish"];export const modules={99353:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>textChart});var _wording_expected_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4896)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);var _wording_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61228)
;var _round_above_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29679);const height=3;const levels="▁▂▃▄▅▆▇█";const labelWidth=7;const compact={before:3,faults:20,after:6}
;function textChart(chart){const columns=columnsOf(chart);if(columns.length===0)return[];return[(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(chart.panels[0]?.of??"",34),...chart.panels.flatMap(panel=>panelLines(panel,columns)),...bandLines(chart,columns),timeLine(chart,columns),...legend(chart,columns)]
}const brief=.1;function columnsOf({panels:panels,bands:bands,openMs:openMs}){const steps=panels[0]?.steps??[];const[startMs,endMs]=[steps[0]?.fromMs??0,steps.at(-1)?.toMs??0]
;const spanMs=Math.max(...bands.map(({toMs:toMs})=>toMs));if(!(spanMs>0))return[];const isBrief=spanMs<brief*(endMs-startMs)
;const width=isBrief?(endMs-startMs)/(compact.before+compact.faults+compact.after):spanMs/compact.faults;const before=Math.floor(-startMs/width+1e-9);const after=Math.floor(endMs/width+1e-9)
;const[first,last]=isBrief?[-before,after]:[-Math.min(compact.before,before),Math.min(compact.faults+compact.after,after)];return Array.from({length:last-first},(_,n)=>{const fromMs=(first+n)*width
;return{fromMs:fromMs,toMs:fromMs+width,open:openMs!==null&&fromMs>=openMs&&fromMs+width/2<spanMs}})}function panelLines(panel,columns){const top=panel.unit==="%"?100:topOf(panel)
;const values=columns.map(column=>valueIn(panel,column));const rows=Array.from({length:height},(_,row)=>{const label=row===0?labelOf(panel,top):row===height-1?labelOf(panel,0):""
;return`${label.padStart(labelWidth-1)} ${values.map(value=>cell(value,top,height-1-row)).join("")}`.trimEnd()});const expected=panel.limit===null?"":` (expected ${panel.unit==="%"?`≥ ${(0,
_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("share",panel.limit/100)}`:`≤ ${(0,_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("duration",panel.limit)}`})`
;return[`${panel.title}${expected}`.replaceAll(" "," "),...rows]}function valueIn({steps:steps,unit:unit},column){const inside=steps.flatMap(({fromMs:fromMs,toMs:toMs,value:value})=>{
const shareMs=Math.min(toMs,column.toMs)-Math.max(fromMs,column.fromMs);return value===null||shareMs<=0?[]:[{value:value,shareMs:shareMs}]});if(inside.length===0||column.open)return null
;if(unit==="ms")return Math.max(...inside.map(({value:value})=>value));const allMs=inside.reduce((sum,{shareMs:shareMs})=>sum+shareMs,0)
;return inside.reduce((sum,{value:value,shareMs:shareMs})=>sum+value*shareMs,0)/allMs}function cell(value,top,row){if(value===null)return" ";const eighths=Math.min(1,value/top)*height*levels.length
;const filled=value>=top?height*levels.length:Math.min(Math.max(1,Math.round(eighths)),height*levels.length-1);return levels[Math.min(levels.length,filled-row*levels.length)-1]??" "}
const topOf=({steps:steps,limit:limit})=>(0,_round_above_js__WEBPACK_IMPORTED_MODULE_2__.a)(Math.max(1,limit??0,...steps.map(({value:value})=>value??0)))
;const labelOf=({unit:unit},value)=>(unit==="%"?`${value} %`:(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(value)).replaceAll(" "," ")
;const bandLines=({bands:bands},columns)=>bands.slice(0,4).map((band,n)=>{const marks=columns.map(column=>shows(column,band)?"▓":" ")
;return`${(bands.length===1?"fault":`fault ${n+1}`).padEnd(labelWidth)}${marks.join("")}`.trimEnd()});function shows({fromMs:fromMs,toMs:toMs},band){const middle=(fromMs+toMs)/2
;return middle>=band.fromMs&&middle<band.toMs||band.fromMs>=fromMs-1e-6&&band.fromMs<toMs-1e-6}function timeLine({bands:bands},columns){
const before=columns.filter(({fromMs:fromMs})=>fromMs<-1e-6).length;const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs));const end=(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cY)(endMs).replaceAll(" "," ");const inside=columns.filter(({fromMs:fromMs})=>fromMs>=-1e-6&&fromMs<endMs-1e-6).length
;return`${" ".repeat(labelWidth+before)}0${inside>end.length+2?end.padStart(inside-1):` to ${end}`}`}function legend({openMs:openMs,early:early},columns){
const gap=openMs!==null&&columns.some(({open:open})=>open)
;return[...early?["The fault was removed early: the","outcome was certain."]:[],...gap?["The gap: requests still in flight","when it was removed (not drawn)."]:[]]}}),
96172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>fittingMarkdown})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _headline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79165);var _markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-markdown-serialize")
;var _page_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-page");var _sections_edge_changes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77505)
;var _sections_footer_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(37591);var _sections_overridden_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(20560);const rungs=[{},{everything:false
},{charts:false},{timelines:false},{passingRows:false},{failures:3,postmortem:false},{failures:0,rows:30},{rows:5}];const leastLimit=4e3;function fittingMarkdown(result,show,limit){
if(limit<leastLimit)throw new RangeError(`a report needs room for ${leastLimit} bytes, not ${limit}`);let less=show;for(const rung of rungs){less={...less,...rung};const markdown=(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_page_js__WEBPACK_IMPORTED_MODULE_3__.M)(result,less));if(fits(markdown,limit))return markdown}return(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__.o)([(0,_document_block_js__WEBPACK_IMPORTED_MODULE_7__.FY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__.P)(result)),...(0,
_sections_edge_changes_js__WEBPACK_IMPORTED_MODULE_4__.x)(result,show.subject),...(0,_sections_overridden_js__WEBPACK_IMPORTED_MODULE_6__.J)(result),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_7__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The report did not fit here: see the report file.`),(0,
_sections_footer_js__WEBPACK_IMPORTED_MODULE_5__.q)(result,show.runUrl)])}const fits=(markdown,limit)=>markdown.length<=limit&&(new TextEncoder).encode(markdown).length<=limit}),
"core-report-markdown-serialize":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>serializeMarkdown})
;var text_chart=__webpack_require__(99353);var visible=__webpack_require__(61228);var code_span=__webpack_require__(67091);var safe_url=__webpack_require__(9710);const limit=600
;const escapeText=words=>escapeMarks(unlinked(words));const escapeHtmlText=words=>entities(unlinked(words));const entities=words=>words.replace(/[&<>"]/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;"
}[c]??"&quot;"))
;const escapeMarks=words=>words.replace(/[\\`*_{}[\]|~$^]/g,"\\$&").replace(/[&<>]/g,entities).replace(/^(\s*)([-=#]|\+(?=\s|$))/,"$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/,"$1\\$2")
;const unlinked=words=>(0,
visible.R)(words,limit).replace(/ {2,}/g," ").replace(/@(?=\S)|#(?=[\p{L}\p{N}_])/gu,`$&${gap}`).replace(/(?<![a-z])(GH)-(?=\d)/gi,`$1${gap}-`).replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,`$1${gap}`).replace(/[0-9a-f]{7,}/gi,run=>run.replace(/.{6}(?=.)/g,`$&${gap}`)).replace(/:(?=[\w+-]+:)/g,`:${gap}`).replace(/(^|\s)\/(?=\p{L})/gu,`$1/${gap}`)
;const gap="​";const inlineMarkdown=(phrase,inTable=false)=>phrase.map(node=>inline(node,inTable)).join("");function inline(node,inTable){switch(node.kind){case"text":return escapeText(node.text)
;case"code":return(0,code_span.S)(node.text,inTable);case"strong":return strongMarkdown(inlineMarkdown(node.of,inTable));case"small":return`<sub>${inlineMarkdown(node.of,inTable)}</sub>`;case"link":
return(0,safe_url.P)(node.url)===null?(0,code_span.S)(node.url,inTable):`[${escapeText(node.label)}](${(0,safe_url.P)(node.url)})`;case"break":return"<br>"}}function strongMarkdown(words){
const body=words.trim();if(body==="")return words;const at=words.indexOf(body);return`${words.slice(0,at)}**${body}**${words.slice(at+body.length)}`}
const summaryHtml=phrase=>phrase.map(summaryNode).join("");function summaryNode(node){switch(node.kind){case"text":return escapeHtmlText(node.text);case"code":return`<code>${entities((0,
visible.R)(node.text))||"␀"}</code>`;case"strong":return`<b>${summaryHtml(node.of)}</b>`;case"small":return`<sub>${summaryHtml(node.of)}</sub>`;case"link":return escapeHtmlText(node.label)
;case"break":return" "}}const serializeMarkdown=blocks=>blocks.map(block).join("\n\n");function block(node){switch(node.kind){case"paragraph":return inlineMarkdown(node.of);case"heading":
return`${"#".repeat(node.level)} ${inlineMarkdown(node.of)}`;case"table":return tableMarkdown(node);case"details":
return`<details>\n<summary>${summaryHtml(node.summary)}</summary>\n\n${serializeMarkdown(node.of)}\n\n</details>`;case"list":
return node.items.map(item=>node.task===true?`- [ ] ${unticked(inlineMarkdown(item))}`:`- ${inlineMarkdown(item)}`).join("\n");case"alert":
return`[!${node.tone}]\n${serializeMarkdown(node.of)}`.replace(/^/gm,"> ").replace(/^> $/gm,">");case"fence":return fenced("sh",node.lines);case"chart":return fenced("text",(0,text_chart.q)(node))}}
const unticked=line=>line.replace(/\[(?=[xX]\])/g,"\\u{5b}");function tableMarkdown({head:head,align:align,rows:rows}){const rule=[...align].map(side=>side==="r"?"--:":"---")
;const cells=row=>`| ${row.map(cell=>inlineMarkdown(cell,true)).join(" | ")} |`;return[cells(head),`| ${rule.join(" | ")} |`,...rows.map(cells)].join("\n")}function fenced(language,lines){
const content=lines.map(line=>(0,visible.R)(line,line.length*10+1)).join("\n");const mark=(0,code_span.L)(content,3);return`${mark}${language}\n${content}\n${mark}`}}),
91125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>reportMarkdown})
;var _fit_to_limit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96172);var _report_options_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23300)
;const reportMarkdown=(result,options={})=>`${(0,_fit_to_limit_js__WEBPACK_IMPORTED_MODULE_0__.N)(result,(0,
_report_options_js__WEBPACK_IMPORTED_MODULE_1__.Y)(result,options),(options.limit??1e6)-1)}\n`})};
