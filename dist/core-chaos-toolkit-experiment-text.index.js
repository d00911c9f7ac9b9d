export const id="core-chaos-toolkit-experiment-text";export const ids=["core-chaos-toolkit-experiment-text"];export const modules={
9968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>deedText})
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function deedText(does){if(does.kind==="request"){const sends=does.sends===undefined?"":` with ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(JSON.stringify(does.sends),120)}`;return`${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(does.method,10)} ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(does.url,120)}${sends}`}if(does.kind==="program")return`runs ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(does.words.join(" "),120)}`;return`${deeds[does.kind]} (${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(does.func,120)})`}
const deeds={file:"looks at or changes a file",wait:"waits",toxic:"changes a proxy of Toxiproxy",pods:"deletes pods of Kubernetes",look:"looks at objects of Kubernetes",
deployment:"scales or restarts a deployment of Kubernetes",python:"calls a function of Python"}}),
"core-chaos-toolkit-experiment-text":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{experimentText:()=>experimentText})
;var counted=__webpack_require__(51652);var printable=__webpack_require__(93);var wrap=__webpack_require__(31416);var deed_text=__webpack_require__(9968)
;const parts=["hypothesis","method","rollbacks"];const width=80;function experimentText({title:title,steps:steps,start:start,variables:variables,refusals:refusals,notes:notes},file){
const needs=variables.map(({name:name,secret:secret})=>`${(0,printable.g)(name,60)}${secret?" (secret)":""}`);return[...title===""?[]:indented("",(0,printable.g)(title,200)),(0,
printable.g)(file,120),"",...indented("","The file was read and checked. Nothing was run. Name it under `experiments` in a config to run it."),...parts.flatMap(part=>stepLines(part,steps.filter(one=>one.part===part))),...needs.length>0?["",...indented("",`needs the variables ${needs.join(", ")}`)]:[],...listed("refused",refusals),...listed("notes",notes),"",refusals.length>0?`✗ the gate would refuse it for ${(0,
counted.h)(refusals.length,"reason")}`:"✓ the gate would not refuse it, and no step needs Python",...draftLines(start),""].join("\n")}function stepLines(part,steps){
const lines=steps.flatMap(({type:type,name:name,does:does,judge:judge})=>[`  ${type.padEnd(8)}${(0,printable.g)(name,80)}`,...indented(" ".repeat(10),(0,
deed_text.E)(does)),...judge===undefined?[]:indented(" ".repeat(10),`judged by ${(0,printable.g)(judge.name,80)}: ${(0,deed_text.E)(judge.does)}`)]);return lines.length===0?[]:["",part,...lines]}
function draftLines({checks:checks,left:left}){const count=checks.length+left.length;if(count===0)return[]
;const hint=checks.length===0?"so --draft has nothing to print":"--draft prints a first config";return[...indented("",`checks for a config: ${checks.length} of ${(0,
counted.h)(count,"probe")} of the hypothesis; ${hint}`),...left.flatMap(({name:name,because:because})=>indented("  ",`no check: ${name}: ${because}`))]}
const listed=(heading,remarks)=>remarks.length===0?[]:["",heading,...remarks.flatMap(one=>[`  ${whereText(one)}${one.code}`,...indented("    ",one.says)])];function whereText({place:place,path:path}){
const at=place===null?"":`${place.line}:${place.column} `;return`${at}${path===""?"":`${path} `}`}const indented=(margin,text)=>(0,wrap.k)(text,width-margin.length,true).map(line=>`${margin}${line}`)
}),51652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>counted})
;const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
g:()=>printable});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}})};
