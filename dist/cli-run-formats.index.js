export const id=2642;export const ids=[2642,6236];export const modules={50963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{formatNames:()=>formatNames,formatOf:()=>formatOf});var _core_report_html_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-report-html")
;var _core_report_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-report-json");var _core_report_junit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55157)
;var _core_report_report_md_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91125);var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("core-report-text")
;var _unknown_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(97161);const formats={md:result=>(0,_core_report_report_md_js__WEBPACK_IMPORTED_MODULE_3__.u)(result),html:result=>(0,
_core_report_html_js__WEBPACK_IMPORTED_MODULE_0__.E)(result),junit:result=>(0,_core_report_junit_js__WEBPACK_IMPORTED_MODULE_2__.n)(result),json:result=>(0,
_core_report_json_js__WEBPACK_IMPORTED_MODULE_1__.y)(result),text:(result,paint)=>(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__.D)(result,{paint:paint})};const formatNames=Object.keys(formats)
;function formatOf(name,paint){const render=Object.hasOwn(formats,name)?formats[name]:undefined;if(render!==undefined)return result=>render(result,paint);throw(0,
_unknown_format_js__WEBPACK_IMPORTED_MODULE_5__.C)(name,formatNames)}}),97161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
C:()=>unknownFormat});var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27005);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;function unknownFormat(name,formats){const meant=(0,_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name,formats)
;return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",`there is no format \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the formats are ${formats.join(", ")}`})}}),24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl})
;function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),
69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd});var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442)
;var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback"
;const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),12695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>assignmentIn});const assignment=/^[A-Za-z_]\w*=/
;const assignmentIn=([first=""])=>assignment.test(first)?`\`${first.slice(0,60).replaceAll("`","'")}\` is not a program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`:undefined
}),19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/
;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
;const ofTools=/^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/
;const isOfCluster=namespace=>namespace.startsWith("kube-");function namespaceRefusal(namespace,{namespaces:namespaces}){
if(isOfCluster(namespace))return`namespace "${namespace}" belongs to the cluster itself, and is never touched`
;if(namespaces===null)return ofTools.test(namespace)?`namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`:null
;return namespaces.some(pattern=>matches(pattern,namespace))?null:`\`safety.namespaces\` does not allow namespace "${namespace}"`}function namespaceNotAllowed(namespace,safety){
const says=namespaceRefusal(namespace,safety)
;const hint=isOfCluster(namespace)?"give the namespace of the preview itself, for example `pr-7`":`give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`
;return says===null?null:{key:"namespace",says:says,hint:hint}}function matches(pattern,namespace){const parts=pattern.split("*").map(part=>part.replace(/[^a-z0-9]/g,"\\$&"))
;return new RegExp(`^${parts.join(".*")}$`).test(namespace)}}),60426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Hd:()=>objectName,VY:()=>workloadFields,hE:()=>workloadNamed});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236);var _workload_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2977)
;const objectName="[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?";const workloadText=new RegExp(`^(${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.join("|")})/${objectName}$`);const workloadFields=()=>({
context:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u,"the name of a context, as `kubectl config get-contexts` prints it"),
namespace:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_namespace_js__WEBPACK_IMPORTED_MODULE_2__.namespaceName,"expected the name of a namespace (lower-case letters, digits and `-`), for example `pr-7`; variables are replaced first"),
workload:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(workloadText,`a workload as \`KIND/NAME\`, where KIND is ${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.map(kind=>`\`${kind}\``).join(" or ")}`)
});function workloadNamed(text){const[kind="",name=""]=text.split("/");return{kind:kind,name:name}}}),2977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),
76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf})
;var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes","hypothesis-unmet","connections-reset"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){const shown=(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),74113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>columns});var _width_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73646);var _wrap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31416)
;function columns(rows,width){const widths=narrowed(natural(rows),width);return rows.map(row=>laidOut(row.map((cell,n)=>(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(cell,widths[n]??1)),widths))}
const natural=rows=>(rows[0]??[]).map((_,n)=>Math.max(1,...rows.map(row=>(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(row[n]??""))));function narrowed(widths,width){
const room=Math.max(width-2*(widths.length-1),widths.length*4);const result=[...widths];for(let over=result.reduce((a,b)=>a+b,0)-room;over>0;over-=1){const widest=result.indexOf(Math.max(...result))
;result[widest]=(result[widest]??0)-1}return result}function laidOut(cells,widths){const height=Math.max(1,...cells.map(lines=>lines.length))
;const line=n=>cells.map((lines,column)=>padded(lines[n]??"",widths[column]??1)).join("  ");return Array.from({length:height},(_,n)=>line(n).trimEnd())}const padded=(text,width)=>{const shown=(0,
_width_js__WEBPACK_IMPORTED_MODULE_1__.$)(text,width);return shown+" ".repeat(Math.max(0,width-(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(shown)))}}),
86212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gt:()=>verdictSignOf,rL:()=>signOf})
;var _compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on");var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-accept")
;const outcomeSigns={passed:["✓","green"],inconclusive:["?","yellow"],flaky:["~","yellow"],failed:["✗","red"],unrestored:["!","red"]};const verdictSigns={passed:["✓","green"],failed:["✗","red"],
invalid:["✗","red"],unhealthy:["✗","yellow"],inconclusive:["?","yellow"],error:["!","red"],unrestored:["!","red"],refused:["✗","red"],cancelled:["■","yellow"]};const acceptedSign=["*","yellow"]
;const signOf=scenario=>(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.oB)(scenario)?acceptedSign:outcomeSigns[scenario.outcome];const letThroughSign=["!","yellow"]
;function verdictSignOf(result,failOn){const{verdict:verdict,scenarios:scenarios}=result;if(failOn!==undefined&&(0,
_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.isLetThrough)(result,failOn))return letThroughSign;return verdict==="passed"&&(0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.i4)(scenarios)!==null?acceptedSign:verdictSigns[verdict]}}),73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf});const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0)
;const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),"core-report-text":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>resultText});var phrase=__webpack_require__(3634);var headline=__webpack_require__(79165);var advice=__webpack_require__("core-report-sections-advice");var chart=__webpack_require__(92662)
;var coverage=__webpack_require__(42198);var edge_changes=__webpack_require__(77505);var footer=__webpack_require__(37591);var overridden=__webpack_require__(20560)
;var replay=__webpack_require__(95307);var unhealthy_baseline=__webpack_require__(65944);var unstable=__webpack_require__(99356);var base_words=__webpack_require__(18290)
;var comparison_line=__webpack_require__(10009);var comparison_rows=__webpack_require__(6834);var plain_phrase=__webpack_require__(12974);var wrap=__webpack_require__(31416);const limit=40
;function comparisonLines(result,{width:width}){const line=(0,comparison_line.i)(result);if(line===null)return[];const scenarios=result.scenarios.flatMap(scenario=>{const change=(0,
base_words.C2)(result,scenario);return change===undefined||same.has(change.change)?[]:[(0,phrase.cv)`${(0,phrase.aY)(scenario.id)} on the base: ${(0,base_words.nP)(change)}`]});const rows=(0,
comparison_rows.V)(result).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>(0,phrase.cv)`${(0,phrase.aY)(scenario)} ${what}: ${so}: ${base} on the base, ${here} here`)
;const[head,...rest]=[line,...[...scenarios,...rows].slice(0,limit)].map(phrase=>(0,plain_phrase.U)(phrase));return[...(0,wrap.k)(head??"",width-4).map(one=>`    ${one}`),...rest.flatMap(one=>(0,
wrap.k)(one,width-6).map(part=>`      ${part}`))]}const same=new Set(["held","unchanged"]);var accept=__webpack_require__("core-verdict-accept");var early=__webpack_require__(21743)
;var text_chart=__webpack_require__(99353);var finding_words=__webpack_require__("core-report-findings-finding-words");var accepted=__webpack_require__(69785);var facts=__webpack_require__(50637)
;var tries=__webpack_require__(15215);var lessons=__webpack_require__(17355);function lessonLines(scenario,{paint:paint,width:width}){const all=(0,lessons.o2)(scenario)
;const room=Math.max(0,...all.map(({label:label})=>label.length))+2;return all.flatMap(({label:label,text:text})=>(0,wrap.k)((0,
plain_phrase.U)(text),width-4-room).map((line,n)=>`    ${n===0?paint("dim",label.toLowerCase())+" ".repeat(room-label.length):" ".repeat(room)}${line}`))}const finding_lines_limit=8
;const commandLimit=4e3;const failureLines=(scenario,look,charts=[])=>[`  ${look.paint("bold",(0,plain_phrase.U)([(0,phrase.aY)(scenario.id)]))} ${look.paint("dim",[(0,
accept.oB)(scenario)?`known failure, accepted until ${(0,accepted.g)(scenario)}`:scenario.outcome,(0,tries.p)(scenario)??[]].flat().join(", "))}`,...findingLines((0,
facts.WX)(scenario),scenario,look),...(0,accepted.QK)(scenario).flatMap(line=>indented((0,plain_phrase.U)(line),look.width)),...charts.flatMap(block=>block.kind==="chart"?["",...(0,
text_chart.q)(block).map(line=>`    ${line}`.trimEnd()),""]:[]),...lessonLines(scenario,look),`    ${look.paint("dim","replay")}`,...(0,
replay.TM)(look.replayCommand(scenario.id)).map(line=>`      ${(0,plain_phrase.U)([(0,phrase.aY)(line)],commandLimit)}`)]
;const findingLines=(findings,scenario,{width:width})=>findings.slice(0,finding_lines_limit).flatMap(finding=>[wordsOf(finding,scenario),...samples(finding,scenario).map(line=>`  ${line}`)]).flatMap(line=>indented(line,width))
;const wordsOf=(finding,scenario)=>(0,plain_phrase.U)((0,phrase.cv)`${(0,finding_words.Gg)(finding)} ${(0,finding_words.O_)(finding,scenario)}${(0,finding_words.Fh)(finding)}`)
;const samples=(finding,scenario)=>finding.count===0?[]:[`${(0,plain_phrase.U)((0,finding_words.lc)(finding,scenario))}${finding.sinceMs===null||scenario===null?"":`, ${(0,
finding_words.Ap)(finding)}${(0,finding_words.ee)(finding,(0,early.Xs)(scenario))} from the fault`}`];const indented=(line,width)=>{const margin=/^ */.exec(line)?.[0]??"";return(0,
wrap.k)(line.trimStart(),width-4-margin.length).map(one=>`    ${margin}${one}`)};var terminal_paint=__webpack_require__(1554);var scenario_table=__webpack_require__(61999)
;var fault_words=__webpack_require__(50042);var columns=__webpack_require__(74113);var signs=__webpack_require__(86212);const scenario_lines_limit=100
;function scenarioLines(result,{paint:paint,width:width}){const rows=(0,facts.md)(result.scenarios).slice(0,scenario_lines_limit).flatMap(scenario=>rowsOf(scenario,result.checks));const cells=(0,
columns.Y)(rows.map(row=>row.cells),width-4);return rows.flatMap(({sign:sign},row)=>(cells[row]??[]).map((line,n)=>`  ${sign===undefined||n>0?" ":paint(sign[1],sign[0])} ${line}`.trimEnd()))}
const rowsOf=(scenario,checks)=>scenario.faults.map((fault,n)=>n===0?{sign:(0,signs.rL)(scenario),cells:[[(0,phrase.aY)(scenario.id)],(0,fault_words.gx)(fault),(0,
scenario_table.$X)(scenario,checks),(0,scenario_table.Wo)(scenario,checks.length>1)].map(cell=>(0,plain_phrase.U)(cell))}:{sign:undefined,cells:["",(0,plain_phrase.U)((0,fault_words.gx)(fault)),"",""]
});var command_line=__webpack_require__(83574);const undo_lines_limit=20;const undo_lines_commandLimit=4e3;function undoLines({unrestored:unrestored},{paint:paint,width:width}){
const lines=unrestored.slice(0,undo_lines_limit).flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[...(0,wrap.k)((0,plain_phrase.U)((0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,
phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`),width-4).map(line=>`    ${line}`),...commands.slice(0,undo_lines_limit).map(words=>`      ${(0,plain_phrase.U)([(0,phrase.aY)((0,
command_line.a)(words))],undo_lines_commandLimit)}`)]);return lines.length===0?[]:[`  ${paint("bold","Still to be removed, by hand:")}`,...lines]}var let_through=__webpack_require__(85431)
;function resultText(result,{paint:paint=terminal_paint.I,replayCommand:replayCommand=(0,replay.X8)(result),width:width=100,failOn:failOn}={}){const look={paint:paint,width:width,
replayCommand:replayCommand};const failures=[...(0,facts.ZN)(result),...(0,facts.lD)(result)].slice(0,10);const parts=[[...title(result,look,failOn),...(0,
edge_changes.T)(result).flatMap(line=>inWidth(line,look)),...(0,overridden.Q)(result).flatMap(line=>inWidth(line,look)),...dim((0,phrase.oR)((0,footer.p)(result)," · "),look)],(0,
unstable.C)(result).flatMap(line=>inWidth(line,look)),[(0,
unhealthy_baseline.Yc)(result)??[]].flatMap(line=>line.length===0?[]:inWidth(line,look)),findingLines(result.baseline?.findings??[],null,look),(0,
coverage.U)(result,100).flatMap(line=>inWidth(line,look)),scenarioLines(result,look),comparisonLines(result,look),...failures.map((scenario,n)=>failureLines(scenario,look,n===0?(0,
chart.b)(result,scenario):[])),undoLines(result,look),[(0,phrase.cv)`${(0,advice.B)(result)}`,...[...result.trouble,...result.notes].slice(0,10).map(line=>(0,
phrase.cv)`${line}`)].flatMap(line=>dim(line,look))];const shown=parts.filter(lines=>lines.length>0).map(lines=>lines.join("\n"));return`${shown.join("\n\n")}\n`}
const inWidth=(phrase,{width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${line}`);function title(result,{paint:paint,width:width},failOn){const[sign,style]=(0,
signs.Gt)(result,failOn);const through=(0,let_through.W)(result,failOn);const lines=(0,wrap.k)((0,plain_phrase.U)((0,headline.e)(result)),width-4)
;return[...lines.map((line,n)=>`  ${n===0?paint(style,sign):" "} ${paint("bold",line)}`),...through===null?[]:(0,wrap.k)((0,plain_phrase.U)(through),width-4).map(line=>`    ${line}`)]}
const dim=(phrase,{paint:paint,width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${paint("dim",line)}`)})};
