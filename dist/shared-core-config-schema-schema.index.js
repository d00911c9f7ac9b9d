export const id="shared-core-config-schema-schema";export const ids=["shared-core-config-schema-schema"];export const modules={
10989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>acceptSchema})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23908);const mostEntries=50
;const entry=zod__WEBPACK_IMPORTED_MODULE_0__.rej({
finding:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{8}$/,"expected the 8 hexadecimal digits that a report shows after `Fingerprint`, for example `3f9c1a7e`").describe("The fingerprint that a report shows with a failure"),
until:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(zod__WEBPACK_IMPORTED_MODULE_1__.p6,"expected a valid date, for example `2027-03-01`").describe("The last day, in UTC, on which the failure is accepted"),
why:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/\S/,"expected a reason").max(200,"at most 200 characters").describe("The reason; every report shows it, 1 to 200 characters")})
;const acceptSchema=zod__WEBPACK_IMPORTED_MODULE_0__.YOg(entry).max(mostEntries,`at most ${mostEntries} known failures`).superRefine((entries,context)=>{
for(const[index,{finding:finding}]of entries.entries())if(entries.findIndex(one=>one.finding===finding)<index)context.addIssue({code:"custom",path:[index,"finding"],
message:`${finding} is listed twice; keep one entry`})}).default([]).describe("Known failures that do not fail the gate until a date. On a pull request this list is read from the base branch")}),
59501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>defaultSuccess,d:()=>checksSchema})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-config-schema-fields")
;var _tolerance_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51380);const defaultSuccess=.99;const timeout=(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.au)("duration","A probe without a response in this time has failed",{min:10,max:6e4}).prefault("2s");function checksSchema(kinds){
const byKind=Object.fromEntries(kinds.map(({kind:kind,params:params,summary:summary})=>{
if(!(params instanceof zod__WEBPACK_IMPORTED_MODULE_2__.bvH))throw new TypeError(`the parameters of the check ${kind} are not an object`);return[kind,params.safeExtend({timeout:timeout
}).describe(summary).optional()]}));const check=zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU)("Name of the check, unique in the config"),...byKind,rate:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.au)("rate","Probes per time, evenly spaced, independent of response times; by default 10/s, or as many as needed to decide its tolerances, up to 50/s",{min:.1,
max:1e3}).optional(),steady:(0,_tolerance_schema_js__WEBPACK_IMPORTED_MODULE_1__.R)("Before any fault, and again after the last one is removed; `success` is 99% by default").prefault({}),
during:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([(0,
_tolerance_schema_js__WEBPACK_IMPORTED_MODULE_1__.R)("While faults are in place"),zod__WEBPACK_IMPORTED_MODULE_2__.euz("any","expected keys such as `success: 95%`, or `any`")]).prefault({}).describe("While faults are in place; by default each key is as in `steady`. `any`: no promise, and only the recovery is judged"),
recovers:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.au)("duration","Limit for the recovery to the steady state after the last fault is removed",{min:1e3,max:6e5}).prefault("10s")}).meta({
oneOf:kinds.map(({kind:kind})=>({required:[kind]}))});return zod__WEBPACK_IMPORTED_MODULE_2__.YOg(check).min(1).max(50).describe("Checks that define the healthy state; at least one")}}),
76017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HQ:()=>faultsSchema,WG:()=>watchSummary,_p:()=>lastsSummary,
pd:()=>clientFields});var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61381);var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93458)
;var _faults_fault_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(71730);var _faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59829)
;var _faults_params_words_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(48936);var _fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("core-config-schema-fields");const on=(0,
_fields_js__WEBPACK_IMPORTED_MODULE_5__.dR)(input=>{const names=typeof input==="string"?[input]:input??[];if(!Array.isArray(names)||names.some(one=>typeof one!=="string")){return{ok:false,
message:"expected the name of a target, or a list of names"}}return{ok:true,value:names}},()=>({anyOf:[{type:"string"},{type:"array",minItems:1,items:{type:"string"}}],
description:"The targets of the fault, by name; each scenario uses one of them"}))
;const weight=zod__WEBPACK_IMPORTED_MODULE_6__.aig().positive("a weight above 0; to disable the fault, remove its line").max(1e3).prefault(1).describe("How often it is drawn, compared with the others, once each was drawn")
;function faultsSchema(kinds){const[first,...rest]=kinds.map(rule);if(first===undefined)throw new TypeError("the catalog of faults is empty")
;return zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.gMt("fault",[first,...rest])).min(1).max(200).describe("The faults to draw from; without it, every fault that fits a target, see `plan.mode: map`").optional()
}const lastsSummary=({instant:instant})=>instant?"Another name for `watch`; write one of the two":"How long it is in place"
;const watchSummary="How long the gate watches the checks after it, in the phase `during`; a process that nothing else restarts stays down for this time";const length=({lasts:lasts},summary)=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_5__.bl)("duration",`${summary}; by default ${lasts}, and long enough to decide every tolerance`,_faults_fault_js__WEBPACK_IMPORTED_MODULE_3__.C).optional()
;const rule=fault=>zod__WEBPACK_IMPORTED_MODULE_6__.rej({fault:zod__WEBPACK_IMPORTED_MODULE_6__.euz(fault.kind).describe(fault.summary),on:on,
...Object.fromEntries(Object.entries(fault.params).map(([key,param])=>[key,paramField(param)])),...Object.fromEntries(Object.entries(fault.words??{}).map(([key,param])=>[key,wordField(param)])),
...Object.fromEntries(Object.entries(fault.given??{}).map(([key,{schema:schema,summary:summary}])=>[key,schema.describe(summary).optional()])),...fault.traffic===undefined?{}:clientFields(),
...fault.instant&&{watch:length(fault,watchSummary)},lasts:length(fault,lastsSummary(fault)),weight:weight}).describe(fault.summary);const clientFields=()=>({
path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_2__.Zq.describe("Path and query that each client requests; by default those of the http checks, in rotation").exactOptional(),
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E.describe("Request method; by default that of the http checks").exactOptional(),
headers:_checks_http_headers_js__WEBPACK_IMPORTED_MODULE_1__.xh.describe("Request headers, in addition to those of the http checks").exactOptional(),
body:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_2__.IO.describe("Text, or a value that is sent as JSON; by default that of the http checks").exactOptional(),
"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_6__.zMY().describe("Gives each client its own address (198.18.0.0/15) in the header `X-Forwarded-For`, for a preview that limits requests per address and trusts this header").exactOptional()
});function paramField(param){const field=(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.bl)(param.kind,param.summary,{min:param.min,max:param.max})
;return param.withinResponse||param.optional?field.optional():field.prefault((0,_faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_4__.D)(param))}const wordField=param=>{const word={
type:"string",enum:(0,_faults_params_words_js__WEBPACK_IMPORTED_MODULE_7__.Z9)(param)};return(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.dR)(input=>(0,
_faults_params_words_js__WEBPACK_IMPORTED_MODULE_7__.nl)(param,input),()=>({anyOf:[word,{type:"array",minItems:1,items:word}],description:param.summary})).prefault((0,
_faults_params_words_js__WEBPACK_IMPORTED_MODULE_7__.Z9)(param))}}),"core-config-schema-fields":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bl:()=>fields_domain,UU:()=>fields_name,au:()=>quantity,dR:()=>readField,Ln:()=>span,Mp:()=>written})
;var schemas=__webpack_require__("zod-v4-classic-schemas");var core=__webpack_require__(88532);var domain=__webpack_require__(58960);var facts=__webpack_require__(50121)
;var format=__webpack_require__(33071);var parse=__webpack_require__("core-quantity-parse");var unit=__webpack_require__(84206);function pattern(kind){
const suffixes=unit.MD[kind].map(({suffix:suffix})=>suffix).filter(suffix=>suffix!=="");if(suffixes.length===0)return kind==="status"?"[1-5]\\d\\d":"\\d+"
;return`(0|${kind==="share"?"1|":""}\\d+(\\.\\d+)?(${suffixes.join("|")}))`}const numbers={share:{type:"number",enum:[0,1]},count:{type:"integer",minimum:0},status:{type:"integer",minimum:100,
maximum:599}};const alternatives=(kind,written)=>[{type:"string",pattern:`^${written}$`},...numbers[kind]===undefined?[{type:"number",const:0}]:[numbers[kind]]];const quantityJson=kind=>({
anyOf:alternatives(kind,pattern(kind))});const domainJson=kind=>({anyOf:[...alternatives(kind,`${pattern(kind)}(\\s*\\.\\.\\s*${pattern(kind)})?`),{type:"array",minItems:1,items:quantityJson(kind)}]})
;const anything=schemas.L5J();const written=new WeakMap;function readField(read,json){const reading=schemas.pdi((input,context)=>{const parsed=read(input);if(parsed.ok)return parsed.value
;const params="code"in parsed?{code:parsed.code,hint:parsed.hint}:{};context.issues.push({code:"custom",message:parsed.message,input:input,params:params});return core.tm})
;const field=schemas.FsL(anything,reading);written.set(field,json);return field}const quantity=(kind,summary,limits)=>readField(input=>(0,parse.L)(kind,input,limits),()=>({...quantityJson(kind),
description:`${summary} (${span(kind,limits)})`}));const fields_domain=(kind,summary,limits)=>readField(input=>(0,domain.g)(kind,input,limits),()=>({...domainJson(kind),
description:`${summary} (${span(kind,limits)})`}));function span(kind,{min:min,max:max}){const[low,high]=[Math.max(min,facts.I[kind].min),Math.min(max,facts.I[kind].max)];return`${(0,
format.V)(kind,low)} to ${(0,format.V)(kind,high)}`}const nameRule=/^(?!::)[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/
;const nameSays="a name of 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`, without a space at either end and without `::` at its beginning"
;const fields_name=summary=>schemas.YjP().regex(nameRule,nameSays).describe(summary)}),37999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jsonSchema});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98439)
;var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-config-schema-fields");var _memoize_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26025)
;var _schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-config-schema-schema");const jsonSchema=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__.O)(()=>{
const{$schema:$schema,...rest}=zod__WEBPACK_IMPORTED_MODULE_3__.bl((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(),{io:"input",target:"draft-2020-12",unrepresentable:"any",
override:({zodSchema:zodSchema,jsonSchema:jsonSchema})=>Object.assign(jsonSchema,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Mp.get(zodSchema)?.())})
;const schema=withAddressFromElsewhere(withVariables(rest));return{$schema:$schema,title:"Chaos Gate config",description:"The file .github/chaos.yml, or the same as JSON",...schema,patternProperties:{
"^x-":{},"^[$]schema$":{type:"string"}}}});function withAddressFromElsewhere(schema){const{preview:preview={}}=schema.properties??{}
;const forms=(preview.anyOf??[]).map(form=>form.properties===undefined?form:withoutRequired(form,"url"));return withoutRequired({...schema,properties:{...schema.properties,preview:{...preview,
anyOf:forms}}},"preview")}function withoutRequired({required:required=[],...schema},key){const left=required.filter(one=>one!==key);return left.length===0?schema:{...schema,required:left}}
const variable={type:"string",pattern:"\\$\\{"};function withVariables(schema){const{format:format,...deep}={...schema,...parts(schema)};const known=format===undefined||format==="starts_with"?deep:{
...deep,format:format};if(known.anyOf?.some(isChoosy))return{...known,anyOf:[...known.anyOf.filter(isNotVariable),variable]};if(!isChoosy(known))return known
;const{description:description,default:standard,...value}=known;return{...description===undefined?{}:{description:description},...standard===undefined?{}:{default:standard},anyOf:[value,variable]}}
function parts({properties:properties,items:items,additionalProperties:additionalProperties,anyOf:anyOf,oneOf:oneOf}){return{...properties===undefined?{}:{
properties:mapValues(properties,withVariables)},...items===undefined?{}:{items:withVariables(items)},...typeof additionalProperties==="object"?{additionalProperties:withVariables(additionalProperties)
}:{},...anyOf===undefined?{}:{anyOf:anyOf.map(one=>isChoosy(one)?one:withVariables(one))},...oneOf===undefined?{}:{oneOf:oneOf.map(withVariables)}}}
const isChoosy=({type:type,pattern:pattern,enum:values,const:only})=>only===undefined&&(type==="integer"||type==="number"||type==="string"&&(pattern??values)!==undefined)
;const isNotVariable=schema=>schema!==variable;const mapValues=(record,change)=>Object.fromEntries(Object.entries(record).map(([key,value])=>[key,change(value)]))}),
26025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>memoizedFor,O:()=>once});function once(make){let made;return()=>{
made??={value:make()};return made.value}}function memoizedFor(make){const made=new WeakMap;return key=>{const known=made.get(key);if(known!==undefined)return known;const value=make(key)
;made.set(key,value);return value}}}),"core-config-schema-plan-schema":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
t:()=>planFields,F:()=>planSchema});var schemas=__webpack_require__("zod-v4-classic-schemas");var plan_shard=__webpack_require__(1506);const read_shard_form=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/
;function readShard(input){const[,index,of]=typeof input==="string"?read_shard_form.exec(input.trim())??[]:[];const shard={index:Number(index),of:Number(of)}
;if(index===undefined||shard.of>plan_shard.b)return{ok:false,message:`expected a part of the plan, for example \`2/4\` for the second of four; at most ${plan_shard.b}`};return shard.index<=shard.of?{
ok:true,value:shard}:{ok:false,message:`there is no part ${shard.index} of ${shard.of}; the last one is \`${shard.of}/${shard.of}\``}}var domain=__webpack_require__(58960)
;var seed_complaint=__webpack_require__(75219);var quote=__webpack_require__(93939);var fields=__webpack_require__("core-config-schema-fields");const faultsLimits={min:1,max:10}
;function readSeed(input){if(typeof input!=="string")return{ok:false,message:"expected a seed: `auto`, or letters, digits, `.`, `_`, `:`, `/` and `-`"};const message=(0,seed_complaint.$)(input)
;return message===null?{ok:true,value:input}:{ok:false,message:`${(0,quote.hD)(input)} ${message}`}}function readFaults(input){const read=(0,domain.g)("count",input,faultsLimits)
;if(!read.ok)return read;const{value:value}=read;if("min"in value)return{ok:true,value:{min:value.min,max:value.max}};const[only]=value.oneOf;if(value.oneOf.length!==1||typeof only!=="number")return{
ok:false,message:"expected a number or a range, for example `1..2`"};return{ok:true,value:{min:only,max:only}}}const planFields={scenarios:(0,fields.au)("count","How many scenarios",{min:1,max:1e3
}).prefault(5),faults:(0,fields.dR)(readFaults,()=>({anyOf:[{type:"integer",minimum:1,maximum:10},{type:"string",pattern:"^\\d+(\\s*\\.\\.\\s*\\d+)?$"}],
description:"How many faults are in place together in a scenario (1 to 10)"})).prefault("1..1"),seed:(0,fields.dR)(readSeed,()=>({type:["string","integer"],
description:"The same seed gives the same plan, byte for byte; `auto` takes it from the head commit"})).prefault("auto"),budget:(0,
fields.au)("duration","Time limit for the whole run; scenarios that do not fit are skipped and reported",{min:1e4,max:6*36e5}).prefault("10m"),shard:(0,fields.dR)(readShard,()=>({type:"string",
pattern:"^[1-9]\\d{0,2}/[1-9]\\d{0,2}$",description:"Which part of the plan this run has: `2/4` is the second of four. `chaos-gate merge` joins their results"})).prefault("1/1")}
;const shrink=schemas.rej({tries:(0,fields.au)("count","The largest number of less severe scenarios to run; 0: none",{min:0,max:1e3}).prefault(30),time:(0,
fields.au)("duration","Time limit for the search; also limited by the budget",{min:0,max:6*36e5}).prefault("3m")
}).prefault({}).describe("After a failure: the search for the minimal scenario that fails in the same way, and its breaking point");const targetName=schemas.YjP().min(1).max(80)
;const mode=schemas.k5n(["map","monkey"]).describe("`map`: every fault on every target once, with its most severe value, and then `scenarios` drawn ones; the default if the config has no `faults`. `monkey`: members of `on` are terminated at random moments of the run; `scenarios`, `faults` and `shrink` are not used").optional()
;const monkey={
on:schemas.KCZ([targetName,schemas.YOg(targetName).min(1).max(200)]).describe("With `mode: monkey`: the targets that may be terminated, short for `faults: [{ fault: terminate, on: … }]`").optional(),
probability:(0,fields.au)("share","With `mode: monkey`: how likely a termination is in a round",{min:.001,max:1}).prefault("20%"),every:(0,
fields.au)("duration","With `mode: monkey`: the length of a round; a round has one termination at most",{min:5e3,max:6*36e5}).prefault("5m"),"stop-when":(0,
fields.UU)("With `mode: monkey`: the check whose failure ends the terminations").optional()};const planSchema=schemas.rej({...planFields,shrink:shrink,mode:mode,...monkey
}).prefault({}).describe("The number of scenarios and faults to draw, and the limits of the run")}),65427:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>safetySchema,e:()=>completeSafety});var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("zod-v4-classic-schemas")
;var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(86236);var _model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81881)
;var _preview_host_pattern_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76988);var _quantity_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33071)
;var _fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-config-schema-fields");var _preview_url_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88961);const hostPattern=(0,
_fields_js__WEBPACK_IMPORTED_MODULE_2__.dR)(input=>{const message=typeof input==="string"?(0,
_preview_host_pattern_js__WEBPACK_IMPORTED_MODULE_4__.w)(input):"expected a host, for example `*.vercel.app`";return message===null?{ok:true,value:input}:{ok:false,message:message}},()=>({
type:"string",description:"A host; `*` stands for characters of one label",examples:["*.vercel.app"]}));const spelledCommit=/(?=[a-f]*\d)[0-9a-f]{7,}/i
;const header=zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^[A-Za-z0-9-]{1,80}$/,"expected the name of a header, for example `x-commit`").describe("A response header of the preview")
;const path=zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^\/[\x21-\x7e]{0,500}$/,"expected a path, for example `/version`").refine(text=>!spelledCommit.test(text),"the path must not contain a commit: a page that shows its own address would then be a proof").describe("Below the preview's own path; the first 64 KiB of the response")
;const containsSha=zod__WEBPACK_IMPORTED_MODULE_5__.euz(true,"the only proof is that the commit is shown: `contains-sha: true`").describe("It contains the commit, or at least its first 7 digits")
;const proof=zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([zod__WEBPACK_IMPORTED_MODULE_5__.rej({header:header,"contains-sha":containsSha}),zod__WEBPACK_IMPORTED_MODULE_5__.rej({path:path,
"contains-sha":containsSha})]).describe("Where the preview shows which commit it runs").exactOptional();const stopUrl=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.dR)(input=>{
const url=typeof input==="string"?(0,_preview_url_js__WEBPACK_IMPORTED_MODULE_3__.D)(input):{message:"expected an address, for example `https://ops.example.org/stop`"};return"href"in url?{ok:true,
value:url.href}:{ok:false,message:url.message.replace("the address of the preview","this address")}},()=>({type:"string",
description:"Requested every 2 s; the run ends when the response is 2xx, or after five failed requests in a row"}));const standard=(kind,value)=>`; ${(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,value)} by default`;const safetySchema=zod__WEBPACK_IMPORTED_MODULE_5__.rej({
"allow-hosts":zod__WEBPACK_IMPORTED_MODULE_5__.YOg(hostPattern).max(100).default([]).describe("Public hosts that may be disturbed without a proof that they are previews"),
namespaces:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_6__.ss,"expected the name of a namespace, in which `*` stands for characters: `pr-*`")).min(1).max(100).describe("Namespaces of a cluster whose workloads may be disturbed; by default all but `default` and those of the cluster and its tools").exactOptional(),
"allow-chaos-toolkit":zod__WEBPACK_IMPORTED_MODULE_5__.zMY().describe("Whether experiments may call functions of Python modules through the Chaos Toolkit that is installed; `false` by default").exactOptional(),
proof:proof,
"max-rate":(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.au)("rate",`Requests that checks and traffic faults send together in a scenario${standard("rate",_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.ratePerSecond)}`,{
min:1,max:2e4}).optional(),
"max-connections":(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.au)("count",`Connections that the faults of a scenario hold at the same time; ${_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.connections} by default`,{
min:0,max:5e3}).optional(),
"max-faults":(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.au)("count",`Faults in place at the same time; ${_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.faults} by default`,{min:1,max:10
}).optional(),
"max-length":(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.au)("duration",`From the first fault of a scenario to the end of its last${standard("duration",_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.lengthMs)}`,{
min:100,max:12e5}).optional(),
"stop-file":zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^[^\0\n]{1,500}$/,"expected a path in the workspace").refine(text=>!/^(\/|~)|(^|\/)\.\.(\/|$)/.test(text),"the file must be in the workspace: a relative path without `..`").describe("Checked every 500 ms; the run ends as soon as this file exists").exactOptional(),
"stop-url":stopUrl.optional()}).describe("What may be disturbed, and how much. On a pull request this section is read from the base commit").optional();function completeSafety(raw){
if(raw===undefined)return null;const{proof:proof}=raw;return{allowHosts:raw["allow-hosts"],namespaces:raw.namespaces??null,allowChaosToolkit:raw["allow-chaos-toolkit"]??false,
proof:proof===undefined?null:"header"in proof?{header:proof.header.toLowerCase()}:{path:proof.path},caps:{
ratePerSecond:raw["max-rate"]??_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.ratePerSecond,
connections:raw["max-connections"]??_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.connections,faults:raw["max-faults"]??_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.faults,
lengthMs:raw["max-length"]??_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.V.lengthMs},stopFile:raw["stop-file"]??null,stopUrl:raw["stop-url"]??null}}}),
"core-config-schema-schema":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{kB:()=>configName,Qn:()=>configSchema,
pP:()=>schemaOf});var core=__webpack_require__(88532);var schemas=__webpack_require__("zod-v4-classic-schemas");var catalog=__webpack_require__("core-checks-catalog")
;var faults_catalog=__webpack_require__("core-faults-catalog");var targets_catalog=__webpack_require__("core-targets-catalog");var accept_schema=__webpack_require__(10989)
;var check_schema=__webpack_require__(59501);var headers=__webpack_require__(61381);var fields=__webpack_require__("core-config-schema-fields");var preview_url=__webpack_require__(88961)
;const noHeaders={};function previewField(description,more){const url=addressField(description);return schemas.KCZ([schemas.rej({url:url,
headers:headers.xh.describe("Sent with each request to this address and to no other host: checks, waiting and traffic; headers of a check come first").default(noHeaders),...more
}),url.transform(href=>({url:href,headers:noHeaders}))]).describe(`${description}; with \`url\` and \`headers\` for a preview that is protected`)}const addressField=description=>(0,fields.dR)(input=>{
if(typeof input!=="string")return{ok:false,message:"expected the address of the preview, or `url` and `headers`"};const url=(0,preview_url.e)(input);return"href"in url?{ok:true,value:url.href}:{
ok:false,...url}},()=>({type:"string",description:description}));var target_schema=__webpack_require__(85978);const compareSchema=kinds=>schemas.rej({
preview:previewField("The address of the base; every check of the preview also checks the base",{}),targets:(0,
target_schema.UA)(kinds,"Targets of the base that replace those of the same names; faults on other targets do not run on the base")
}).describe("The base, running at the same time: the same plan disturbs both, alternating, and every report shows what is new").optional();var targets_fields=__webpack_require__(41830)
;const readyLimits={min:1e3,max:18e5}
;const file=schemas.YjP().regex(/^[^\0\n-][^\0\n]{0,499}$/,"expected a path in the workspace").refine(text=>!/^(\/|~)|(^|\/)\.\.(\/|$)/.test(text),"the file must be in the workspace: a relative path without `..`")
;const composeUpSchema=schemas.rej({up:schemas.euz(true,"write `up: true`, or remove `compose`").describe("The gate starts the project, under a name of its own"),
file:schemas.KCZ([file,schemas.YOg(file).min(1).max(8)]).describe("The Compose file, or several that Compose merges; if left out, Compose looks for its usual file").optional(),"ready-within":(0,
targets_fields.p0)(readyLimits).prefault("5m").describe(`How long the start may take until all containers are healthy, builds included (${(0,targets_fields.Tq)(readyLimits)})`)
}).describe("A Compose project that the gate starts before the run, and removes after it with its networks and volumes");const experiments_schema_file=(0,
fields.UU)("A file in the repository, for example `chaos/restart.json`").refine(text=>/\.(json|ya?ml)$/.test(text),"an experiment ends with `.json`, `.yaml` or `.yml`").refine(text=>!/^\/|(^|\/)\.\.(\/|$)/.test(text),"the file must be in the repository: a relative path without `..`")
;const experimentsSchema=schemas.YOg(experiments_schema_file).min(1).max(20).refine(files=>new Set(files).size===files.length,"an experiment is named twice").describe("Experiments of the Chaos Toolkit, by file; each runs as a scenario of its own in every plan: docs/chaos-toolkit.md").optional()
;var fault_schema=__webpack_require__(76017);var memoize=__webpack_require__(26025);var plan_schema=__webpack_require__("core-config-schema-plan-schema");var safety_schema=__webpack_require__(65427)
;var http_params=__webpack_require__(86222);const trafficSchema=schemas.YOg(schemas.rej({http:http_params.a.describe("The request, as in an `http` check"),rate:(0,
fields.au)("rate","Requests per time, evenly spaced; `safety.max-rate` counts them",{min:.1,max:1e3})
})).max(20).default([]).describe("Load that is sent to the preview from before the baseline to the end of the run, and not judged");core.$W({jitless:true});const configSchema=(0,
memoize.O)(()=>schemaOf({targets:targets_catalog.x,checks:catalog.AV,faults:faults_catalog.eu}));const schemaOf=({targets:targets,checks:checks,faults:faults})=>schemas.rej({
version:schemas.euz(1).describe("Version of this format"),name:configName,preview:previewField("The address of the deployed change: http or https, without user and fragment",{
compose:composeUpSchema.optional()}),targets:(0,target_schema.Yg)(targets),checks:(0,check_schema.d)(checks),faults:(0,fault_schema.HQ)(faults),experiments:experimentsSchema,traffic:trafficSchema,
compare:compareSchema(targets),plan:plan_schema.F,safety:safety_schema._,accept:accept_schema.O});const configName=(0,
fields.UU)("The name of the gate; each name has its own comment on the pull request").prefault("preview")}),85978:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sz:()=>declarable,UA:()=>targetMap,Yg:()=>targetsSchema});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas")
;var _targets_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68043);var _fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-config-schema-fields")
;const declarable=kinds=>kinds.filter(({kind:kind})=>kind!==_targets_preview_js__WEBPACK_IMPORTED_MODULE_0__.V.kind)
;const targetsSchema=kinds=>targetMap(kinds,"The targets that may be disturbed, by name; nothing else is disturbed. `preview` always exists, for traffic faults");function targetMap(kinds,description){
const byKind=Object.fromEntries(declarable(kinds).map(({kind:kind,summary:summary,schema:schema})=>[kind,schema.describe(summary).optional()]))
;const target=zod__WEBPACK_IMPORTED_MODULE_2__.rej(byKind).describe("The kind of the target: exactly one of these keys").meta({minProperties:1,maxProperties:1})
;return zod__WEBPACK_IMPORTED_MODULE_2__.g1P((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU)("Name of a target"),target).prefault({}).describe(description)}}),
51380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>toleranceSchema,U:()=>percentileKeys})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-config-schema-fields");const percentileKeys={
p50:.5,p75:.75,p90:.9,p95:.95,p99:.99,"p99.9":.999};const limitMs={min:1,max:6e5};const keys=Object.keys(percentileKeys);function toleranceSchema(summary){
const percentiles=Object.fromEntries(keys.map(key=>[key,(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.au)("duration",`${key.slice(1)} % of the responses arrive within this time`,limitMs).optional()]))
;return zod__WEBPACK_IMPORTED_MODULE_1__.rej({success:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.au)("share","Smallest allowed share of successful probes",{min:0,max:1}).optional(),...percentiles
}).describe(summary)}}),93939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JN:()=>quoteList,RK:()=>visible,hD:()=>quote})
;const unsafe=/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|(?! )\p{Zs}/gu;function visible(text,limit=120){const cut=text.length>limit?`${text.slice(0,limit-1)}…`:text
;return cut.replace(unsafe,c=>`\\u{${(c.codePointAt(0)??0).toString(16)}}`)}const quote=(text,limit=60)=>`\`${visible(text,limit).replaceAll("`","'")}\``;function quoteList(words,last="and"){
const quoted=words.slice(0,40).map(word=>quote(word));return quoted.length<2?quoted.join(""):`${quoted.slice(0,-1).join(", ")} ${last} ${quoted.at(-1)}`}}),
71730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>lastsLimits});const lastsLimits={min:100,max:12e4}}),
59829:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>standardOf,S:()=>standardDomain})
;var _quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58960);function standardDomain(param){const parsed=(0,
_quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__.g)(param.kind,inYaml(param.standard),param);if(!parsed.ok)throw new TypeError(`the standard of a parameter is wrong: ${parsed.message}`)
;return parsed.value}const standardOf=({standard:standard})=>inYaml(standard);const inYaml=text=>text.startsWith("[")?text.slice(1,-1).split(",").map(each=>each.trim()):text}),
"core-faults-ways-of":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>wayOn})
;const ways=["signal","restart","descriptors","cgroup","duty","packets","mount","disk","clock","resolver","chaosMesh","litmus","istio","pods","toxic","proxy","traffic","flush","command","experiment"]
;const waysOf=fault=>ways.filter(way=>fault[way]!==undefined);const wayOn=(fault,kind,target)=>{const takes=target===undefined?kind.takes:kind.takesOn?.(target)??kind.takes
;return waysOf(fault).find(way=>takes.includes(way))}}),81881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
V:()=>standardCaps,c:()=>standardSafety});const standardCaps={ratePerSecond:1e3,connections:500,faults:5,lengthMs:12e4};const standardSafety={allowHosts:[],namespaces:null,allowChaosToolkit:false,
proof:null,caps:standardCaps,stopFile:null,stopUrl:null}}),76988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
q:()=>matchesHost,w:()=>hostPatternComplaint});var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442)
;const sharedLevels=/^(co|com|net|org|gov|edu|ac|ne|or|go)\.[a-z]{2}$/;function hostPatternComplaint(pattern){if(pattern.length>253||(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(pattern.replaceAll("*","x"))===null||/[:/?#@\s]/.test(pattern.replace(/^\[.*\]$/,"")))return"expected a host without scheme, port and path"
;if(!pattern.includes("*"))return null;const fixed=fixedLabels(pattern)
;if(fixed.length<2||sharedLevels.test(fixed.join(".").toLowerCase()))return"a `*` needs a domain of yours or of your host after it: `*.vercel.app`";return null}function fixedLabels(pattern){
const labels=pattern.replace(/\.$/,"").split(".");return labels.slice(labels.findLastIndex(label=>label.includes("*"))+1)}function matchesHost(pattern,host){const name=(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);if(name===null)return false;if(!pattern.includes("*"))return(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(pattern)===name
;if((0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)!==null)return false;const labels=pattern.toLowerCase().replace(/\.$/,"").split(".");const parts=name.split(".")
;return labels.length===parts.length&&labels.every((label,index)=>matchesLabel(label,parts[index]??""))}function matchesLabel(pattern,label){const pieces=pattern.split("*")
;const[first="",last=""]=[pieces[0],pieces.at(-1)];if(pieces.length===1)return pattern===label;if(!label.startsWith(first)||!label.endsWith(last)||label.length<pattern.length)return false
;let at=first.length;for(const piece of pieces.slice(1,-1)){const found=label.indexOf(piece,at+1);if(found<0)return false;at=found+piece.length}return at+1<=label.length-last.length}}),
58960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>parseDomain})
;var _facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50121);var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33071)
;var _parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-quantity-parse");var _parsed_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24413)
;var _quoted_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87780);const mostAlternatives=100;function parseDomain(kind,input,limits){
if(Array.isArray(input))return parseAlternatives(kind,input,limits);if(typeof input==="string"&&input.includes(".."))return parseRange(kind,input,limits);const value=(0,
_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits);if(value.ok)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:[value.value]})
;const meant=typeof input==="string"?dashedRange(kind,input,limits):undefined;return meant===undefined?value:(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write \`${meant}\``)}function dashedRange(kind,input,limits){
const[,first,unit,last]=/^\s*(\d[\d.]*)\s*([a-z%/]*)\s*(?:[-–—~]|to|bis)\s*(\d[\d.]*\s*[a-z%/]*)\s*$/i.exec(input)??[];if(first===undefined||last===undefined)return undefined
;const to=last.replace(/\s+/g,"");const range=`${first}${unit===""?to.replace(/^[\d.]+/,""):unit}..${to}`;return parseRange(kind,range,limits).ok?range:undefined}
function parseAlternatives(kind,inputs,limits){const{example:example}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind];if(inputs.length===0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list is empty; write at least one alternative, for example \`[${example}]\``);if(inputs.length>mostAlternatives)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list has ${inputs.length} alternatives; at most ${mostAlternatives} are allowed`);const oneOf=[];for(const input of inputs){
if(typeof input==="string"&&input.includes(".."))return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: a range cannot be one of a list; write it alone`);const value=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits)
;if(!value.ok)return value;oneOf.push(value.value)}return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:oneOf})}function parseRange(kind,input,limits){
const[from="",to="",...more]=input.split("..").map(side=>side.trim());const{usual:usual,example:example,grain:grain,log:log}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind]
;if(from===""||to===""||more.length>0)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write both ends, for example \`${example}..${example}\``);if(usual!==""&&bare(from)!==bare(to)&&Number(from)!==0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: each end needs its unit${withUnit(kind,from,to)}`);const min=(0,
_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,from,limits);if(!min.ok)return min;const max=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,to,limits);if(!max.ok)return max
;if(min.value>max.value)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: the smaller end comes first; write \`${(0,
_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,max.value)}..${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,min.value)}\``);return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)(min.value===max.value?{oneOf:[min.value]}:{min:min.value,max:max.value,log:log,whole:grain===1})}const bare=side=>/^\d+(\.\d+)?$/.test(side)
;function withUnit(kind,from,to){const suffix=(bare(from)?to:from).replace(/^[\d.]+/,"");const[first,second]=[from,to].map(side=>bare(side)?`${side}${suffix}`:side)
;const readable=[first,second].every(side=>(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,side).ok);return readable?`; write \`${first}..${second}\``:""}}),
75219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>seedComplaint});const seedLike=/^[A-Za-z0-9][\w.:/-]{0,99}$/
;const unrepeatable=/^(random|rand|now|time)$/i;function seedComplaint(text){if(unrepeatable.test(text))return"could not be repeated; write `auto`: each new commit then has a seed of its own"
;return seedLike.test(text)?null:"is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`"}})};
