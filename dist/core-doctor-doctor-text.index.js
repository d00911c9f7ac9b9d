export const id="core-doctor-doctor-text";export const ids=["core-doctor-doctor-text"];export const modules={84353:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{doctorText:()=>doctorText})
;var _report_terminal_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74113);var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31416)
;var _report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61228);function doctorText({way:way,wayObstacle:wayObstacle,targets:targets,checks:checks,grants:grants},paint,width){
const sections=[section("rights",[[way??"none",wayObstacle===null?wayWords[way??"root"]:text(wayObstacle.says)]]),section("targets",targets.map(targetRow)),section("checks",checks.map(({check:check,found:found,obstacle:obstacle})=>[mark(obstacle),text(check,40),text(found)]))]
;const changes=changesIn(targets,checks);const todo=changes.flatMap(({what:what,says:says,hint:hint})=>[...(0,
_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(`${text(what)}: ${text(says,500)}`,width-4).map((line,n)=>`${n===0?"  - ":"    "}${line}`),...hint===null?[]:(0,
_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(`do: ${text(hint,500)}`,width-4).map(line=>`    ${line}`)])
;const end=todo.length===0?[paint("green","Everything that the config asks for is possible here.")]:[paint("bold","to change"),...todo]
;return`${[...sections.flatMap(({title:title,rows:rows})=>rows.length===0?[]:[paint("bold",title),...laidOut(rows,width),""]),...grants.flatMap(one=>grantLines(one,paint,width)),...end].join("\n")}\n`
}const wayWords={root:"commands run as root",sudo:"commands run as root","user-namespace":"the container engine runs without root, so commands run in the user namespaces of its containers",
helper:"there is neither root nor `sudo`, so commands run in short-lived containers that the gate makes"};const grantLines=({to:to,text:granting},paint,width)=>[...(0,
_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(`what grants the gate enough for ${text(to.map(name=>(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(name,40)).join(", "),500)}`,width).map(line=>paint("bold",line)),...granting.split("\n").map(line=>(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(line,300)),""];const section=(title,rows)=>({title:title,rows:rows});const laidOut=(rows,width)=>(0,
_report_terminal_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)(rows,width-2).flatMap(lines=>lines.map(line=>`  ${line}`));const text=(said,most=200)=>(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(said,most);const mark=obstacle=>obstacle===null?"ok":"NO";function targetRow({target:target,found:found,obstacle:obstacle,faults:faults}){
const names=all=>all.map(({fault:fault})=>fault).join(", ");const can=faults.filter(one=>one.obstacle===null);const cannot=faults.filter(one=>one.obstacle!==null)
;const says=obstacle!==null?"nothing is possible":cannot.length===0?`possible: ${names(can)}`:`possible: ${names(can)||"nothing"}; not: ${names(cannot)}`
;const listed=obstacle??cannot.find(one=>one.listed)?.obstacle??null;return[mark(listed),text(target,40),text(found??"not found"),faults.length===0&&obstacle===null?"":says]}
function changesIn(targets,checks){const all=[...targets.flatMap(({target:target,obstacle:obstacle,faults:faults})=>[...obstacle===null?[]:[{what:target,...obstacle
}],...faults.flatMap(one=>one.listed&&one.obstacle!==null?[{what:`${one.fault} on ${target}`,...one.obstacle}]:[])]),...checks.flatMap(({check:check,obstacle:obstacle})=>obstacle===null?[]:[{
what:check,...obstacle}])];const byReason=new Map;for(const{what:what,...obstacle}of all){const key=JSON.stringify(obstacle);const known=byReason.get(key);if(known===undefined)byReason.set(key,{
what:[what],obstacle:obstacle});else known.what.push(what)}return[...byReason.values()].map(({what:what,obstacle:obstacle})=>({what:what.join(", "),...obstacle}))}}),
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
