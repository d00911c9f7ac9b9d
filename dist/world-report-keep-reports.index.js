export const id="world-report-keep-reports";export const ids=["world-report-keep-reports"];export const modules={67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){
const shown=(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),83574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>commandLine});const commandLine=words=>words.map(quoted).join(" ")
;const quoted=word=>/^[A-Za-z0-9_@%+=:,./-][A-Za-z0-9_@%+=:,./#-]*$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}),
31518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>redactJson})
;const redactJson=(text,redact)=>redact(text)===text?text:text.replace(token,whole=>isKey.test(whole)||isSyntax.test(whole)?whole:redact(whole));const token=/"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g
;const isKey=/^".*:$/;const isSyntax=/^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/}),5010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{safeJson:()=>safeJson})
;const safeJson=data=>`${JSON.stringify(data,null,2).replace(hidden,escaped).replaceAll("##[","##\\u005b")}\n`;const hidden=/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]/gu
;const escaped=character=>Array.from({length:character.length},(_,n)=>`\\u${character.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}),
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
;if(rest!=="")yield{text:rest,clean:redact(rest)}}})};
