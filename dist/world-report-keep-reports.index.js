export const id=6273;export const ids=[6273,5499];export const modules={67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){
const shown=(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),
"core-report-report-files":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportFiles:()=>reportFiles})
;function survivalOf({coverage:coverage,scenarios:scenarios}){const outcomes=coverage?.map(({last:last})=>last?.outcome)??scenarios.map(({outcome:outcome})=>outcome)
;if(scenarios.length===0||outcomes.length===0)return null;return{passed:outcomes.filter(one=>one==="passed").length,
failed:outcomes.filter(one=>one==="failed"||one==="flaky"||one==="unrestored").length,all:outcomes.length}}const label="chaos gate"
;const messageOf=survival=>survival===null?"not tested":`survives ${survival.passed} of ${survival.all}`;const colours={green:"#1a7f37",amber:"#9a6700",red:"#cf222e",grey:"#59636e"}
;const colourOf=survival=>{if(survival===null)return"grey";return survival.failed>0?"red":survival.passed<survival.all?"amber":"green"};function badgeJson(result){const survival=survivalOf(result)
;return`${JSON.stringify({schemaVersion:1,label:label,message:messageOf(survival),color:colours[colourOf(survival)].slice(1)})}\n`}const height=20;const padding=7;const characterWidth=6.6
;function badgeSvg(result){const survival=survivalOf(result);const message=messageOf(survival);const[left,right]=[widthOf(label),widthOf(message)]
;const text=(words,x)=>`<text x="${x+padding}" y="14" textLength="${widthOf(words)-2*padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`
;return`<svg xmlns="http://www.w3.org/2000/svg" width="${left+right}" height="${height}" role="img" aria-label="${label}: ${message}">\n<title>${label}: ${message}</title>\n<rect width="${left+right}" height="${height}" rx="3" fill="#24292f"/>\n<path d="M${left} 0h${right-3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right-3}z" fill="${colours[colourOf(survival)]}"/>\n<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">\n${text(label,0)}\n${text(message,left)}\n</g>\n</svg>\n`
}const widthOf=words=>Math.round(words.length*characterWidth)+2*padding;var html=__webpack_require__("core-report-html");var json=__webpack_require__("core-report-json")
;var junit=__webpack_require__(55157);var report_md=__webpack_require__(91125);const reportFiles=result=>({"result.json":(0,json.y)(result),"report.md":(0,report_md.u)(result),"report.html":(0,
html.E)(result),"junit.xml":(0,junit.n)(result),"badge.svg":badgeSvg(result),"badge.json":badgeJson(result),...result.history!==undefined&&{
"history.jsonl":result.history.map(one=>`${JSON.stringify(one)}\n`).join("")}})}),31518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>redactJson})
;const redactJson=(text,redact)=>redact(text)===text?text:text.replace(token,whole=>isKey.test(whole)||isSyntax.test(whole)?whole:redact(whole));const token=/"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g
;const isKey=/^".*:$/;const isSyntax=/^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/}),83271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{keepReports:()=>keepReports});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_report_report_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-report-files")
;var _core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80420);var _core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31518)
;var _redact_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4971);var _write_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95499)
;async function keepReports(reportDir,result,journalPath,redact){const problem=await writeReports(reportDir,result,journalPath,redact).catch(error=>error.message)
;if(result.unrestored.length===0)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(journalPath,{force:true}).catch(()=>undefined);return problem}
async function writeReports(reportDir,result,journalPath,redact){const failure=await(0,_write_files_js__WEBPACK_IMPORTED_MODULE_5__.writeFiles)(reportDir,(0,
_core_report_report_files_js__WEBPACK_IMPORTED_MODULE_2__.reportFiles)(result)).catch(error=>error);await(0,_redact_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(journalPath,(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir,"journal.jsonl"),lines=>redactLines(lines,redact));if(failure instanceof Error)throw failure;return null}
const redactLines=(lines,redact)=>lines.split("\n").map(line=>redactLine(line,redact)).join("\n");function redactLine(line,redact){try{return line===""?line:JSON.stringify((0,
_core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_3__.redactData)(JSON.parse(line),redact))}catch{return(0,_core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__.K)(line,redact)}}}),
4971:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>redactFile,v:()=>redactFiles})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466)
;var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193);var _core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74510)
;var _core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31518);const longestLine=1024*1024;const keptBack=64*1024;const continued="\0"
;async function redactFiles(dir,redact){for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir,{withFileTypes:true})){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir,entry.name);if(entry.isDirectory()&&entry.name===_core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y)await redactFiles(path,redact)
;if(entry.isFile())await redactFile(path,path,/\.jsonl?$/.test(entry.name)?text=>(0,_core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__.K)(text,redact):redact)}}
async function redactFile(from,to,redact){const part=`${to}.part`;const{mode:mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from);let changed=from!==to
;const clean=async function*(){for await(const piece of cleaned(from,redact)){changed||=piece.clean!==piece.text;yield piece.clean}};try{await(0,
node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(clean,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part,{mode:mode}));if(changed)await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part,to);else await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part)}catch(error){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part,{force:true}).catch(()=>undefined);throw error}}async function*cleaned(path,redact){
const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8");let rest="";for await(const bytes of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)){
rest+=decoder.write(bytes);const end=rest.lastIndexOf("\n")+1;if(end>0){const text=rest.slice(0,end);yield{text:text,clean:redact(text)};rest=rest.slice(end)}else if(rest.length>longestLine){
const known=redact(rest+continued).slice(0,-continued.length);const clean=known.slice(0,-keptBack);yield{text:known===rest?clean:"",clean:clean};rest=known.slice(clean.length)}}rest+=decoder.end()
;if(rest!=="")yield{text:rest,clean:redact(rest)}}}),95499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
writeFiles:()=>writeFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;async function writeFiles(folder,files){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:true});const failures=[]
;for(const[name,text]of Object.entries(files))await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),text).catch(error=>failures.push(error))
;if(failures.length>0)throw failures[0]}async function writeWhole(path,text){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.part`,text);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`,path)}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.part`,{force:true}).catch(()=>undefined)
;throw error}}})};
