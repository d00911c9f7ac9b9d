export const id="cli-catalog-show-catalog";export const ids=["cli-catalog-show-catalog"];export const modules={
"cli-catalog-show-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{showCatalog:()=>showCatalog})
;var nearest=__webpack_require__(27005);var quote=__webpack_require__(93939);var failure=__webpack_require__(45258);var safe_json=__webpack_require__(5010);var columns=__webpack_require__(74113)
;var wrap=__webpack_require__(31416);function catalogText(name,members,paint,width){
const of=members.flatMap(({kind:kind,summary:summary,on:on,entry:entry})=>[`${paint("bold",kind)}${on.length===0?"":paint("dim",` on ${on.join(", ")}`)}`,...indented((0,
wrap.k)(summary,width-4),"    "),`    ${paint("cyan",`- ${entry}`)}`]);return`${[`${members.length} ${name}; \`chaos-gate ${name} KIND\` shows one in detail`,"",...of].join("\n")}\n`}
function memberText(member,paint,width){const{kind:kind,summary:summary,on:on,notes:notes,example:example,parameters:parameters}=member
;const facts=[...on.length===0?[]:[["on",on.join(", ")]],...Object.entries(notes)]
;const rows=parameters.map(({name:name,summary:summary,allowed:allowed,default:standard})=>[name,[summary,...allowed===""?[]:[`(${allowed})`]].join(" "),standard])
;return`${[`${paint("bold",kind)}: ${summary}`,"",...laidOut(facts,width),...rows.length===0?[]:["",paint("bold","parameters"),...laidOut([["","","if left out"],...rows],width)],"",paint("bold","example"),...indented(example.trimEnd().split("\n"),"  ").map(line=>paint("cyan",line))].join("\n")}\n`
}const laidOut=(rows,width)=>indented((0,columns.Y)(rows,width-2).flat(),"  ");const indented=(lines,by)=>lines.map(line=>`${by}${line}`.trimEnd())
;function showCatalog(catalog,members,{positionals:positionals,switches:switches},io){const[kind]=positionals;const width=Math.min(100,io.columns())
;const member=kind===undefined?null:memberOf(catalog,members,kind);if(switches.has("json"))io.out((0,
safe_json.safeJson)(member??members));else io.out(member===null?catalogText(`${catalog}s`,members,io.paint,width):memberText(member,io.paint,width))}function memberOf(catalog,members,kind){
const found=members.find(member=>member.kind===kind);if(found!==undefined)return found;const kinds=members.map(member=>member.kind);const meant=(0,nearest.p)(kind,kinds)
;throw new failure.GateFailure("USAGE",`there is no ${catalog} \`${kind}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{hint:`the ${catalog}s are ${(0,quote.JN)(kinds)}`})}}),
93939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JN:()=>quoteList,RK:()=>visible,hD:()=>quote})
;const unsafe=/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|(?! )\p{Zs}/gu;function visible(text,limit=120){const cut=text.length>limit?`${text.slice(0,limit-1)}…`:text
;return cut.replace(unsafe,c=>`\\u{${(c.codePointAt(0)??0).toString(16)}}`)}const quote=(text,limit=60)=>`\`${visible(text,limit).replaceAll("`","'")}\``;function quoteList(words,last="and"){
const quoted=words.slice(0,40).map(word=>quote(word));return quoted.length<2?quoted.join(""):`${quoted.slice(0,-1).join(", ")} ${last} ${quoted.at(-1)}`}}),
74113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>columns})
;var _width_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73646);var _wrap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31416);function columns(rows,width){
const widths=narrowed(natural(rows),width);return rows.map(row=>laidOut(row.map((cell,n)=>(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(cell,widths[n]??1)),widths))}
const natural=rows=>(rows[0]??[]).map((_,n)=>Math.max(1,...rows.map(row=>(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(row[n]??""))));function narrowed(widths,width){
const room=Math.max(width-2*(widths.length-1),widths.length*4);const result=[...widths];for(let over=result.reduce((a,b)=>a+b,0)-room;over>0;over-=1){const widest=result.indexOf(Math.max(...result))
;result[widest]=(result[widest]??0)-1}return result}function laidOut(cells,widths){const height=Math.max(1,...cells.map(lines=>lines.length))
;const line=n=>cells.map((lines,column)=>padded(lines[n]??"",widths[column]??1)).join("  ");return Array.from({length:height},(_,n)=>line(n).trimEnd())}const padded=(text,width)=>{const shown=(0,
_width_js__WEBPACK_IMPORTED_MODULE_1__.$)(text,width);return shown+" ".repeat(Math.max(0,width-(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(shown)))}}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}})};
