export const id=3318;export const ids=[3318];export const modules={1730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
C:()=>lastsLimits});const lastsLimits={min:100,max:12e4}}),5150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>standardOf,S:()=>standardDomain});var _quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8960);function standardDomain(param){const parsed=(0,
_quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__.g)(param.kind,inYaml(param.standard),param);if(!parsed.ok)throw new TypeError(`the standard of a parameter is wrong: ${parsed.says}`)
;return parsed.value}const standardOf=({standard:standard})=>inYaml(standard);const inYaml=text=>text.startsWith("[")?text.slice(1,-1).split(",").map(each=>each.trim()):text}),
8960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>parseDomain})
;var _facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(121);var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3071)
;var _parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9857);var _parsed_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4413)
;var _quoted_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7780);const mostAlternatives=100;function parseDomain(kind,input,limits){
if(Array.isArray(input))return parseAlternatives(kind,input,limits);if(typeof input==="string"&&input.includes(".."))return parseRange(kind,input,limits);const value=(0,
_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits);return value.ok?(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:[value.value]}):value}function parseAlternatives(kind,inputs,limits){
const{example:example}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind];if(inputs.length===0)return(0,
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
5219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>seedComplaint});const seedLike=/^[A-Za-z0-9][\w.:/-]{0,99}$/
;const unrepeatable=/^(random|rand|now|time)$/i;function seedComplaint(text){if(unrepeatable.test(text))return"could not be repeated; write `auto`: each new commit then has a seed of its own"
;return seedLike.test(text)?null:"is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`"}}),
3318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>openConfig});var schemas=__webpack_require__(2311)
;var domain=__webpack_require__(8960);var seed_complaint=__webpack_require__(5219);var core=__webpack_require__(8532);var facts=__webpack_require__(121);var format=__webpack_require__(3071)
;var parse=__webpack_require__(9857);var unit=__webpack_require__(4206);function pattern(kind){const suffixes=unit.MD[kind].map(({suffix:suffix})=>suffix).filter(suffix=>suffix!=="")
;if(suffixes.length===0)return kind==="status"?"[1-5]\\d\\d":"\\d+";return`(0|${kind==="share"?"1|":""}\\d+(\\.\\d+)?(${suffixes.join("|")}))`}const numbers={share:{type:"number",enum:[0,1]},count:{
type:"integer",minimum:0},status:{type:"integer",minimum:100,maximum:599}};const alternatives=(kind,written)=>[{type:"string",pattern:`^${written}$`},...numbers[kind]===undefined?[{type:"number",
const:0}]:[numbers[kind]]];const quantityJson=kind=>({anyOf:alternatives(kind,pattern(kind))});const domainJson=kind=>({
anyOf:[...alternatives(kind,`${pattern(kind)}(\\s*\\.\\.\\s*${pattern(kind)})?`),{type:"array",minItems:1,items:quantityJson(kind)}]});const anything=schemas.L5J();const written=new WeakMap
;function readField(read,json){const reading=schemas.pdi((input,context)=>{const parsed=read(input);if(parsed.ok)return parsed.value;const params="code"in parsed?{code:parsed.code,hint:parsed.hint}:{}
;context.issues.push({code:"custom",message:parsed.says,input:input,params:params});return core.tm});const field=schemas.FsL(anything,reading);written.set(field,json);return field}
const quantity=(kind,summary,limits)=>readField(input=>(0,parse.L)(kind,input,limits),()=>({...quantityJson(kind),description:`${summary} (${span(kind,limits)})`}))
;const fields_domain=(kind,summary,limits)=>readField(input=>(0,domain.g)(kind,input,limits),()=>({...domainJson(kind),description:`${summary} (${span(kind,limits)})`}))
;function span(kind,{min:min,max:max}){const[low,high]=[Math.max(min,facts.I[kind].min),Math.min(max,facts.I[kind].max)];return`${(0,format.V)(kind,low)} to ${(0,format.V)(kind,high)}`}
const nameRule=/^[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/;const nameSays="a name of 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`, without a space at either end"
;const fields_name=summary=>schemas.YjP().regex(nameRule,nameSays).describe(summary);const unsafe=/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;function visible(text,limit=120){
const cut=text.length>limit?`${text.slice(0,limit-1)}…`:text;return cut.replace(unsafe,c=>`\\u{${(c.codePointAt(0)??0).toString(16)}}`)}
const quote=(text,limit=60)=>`\`${visible(text,limit).replaceAll("`","'")}\``;function quoteList(words,last="and"){const quoted=words.slice(0,40).map(word=>quote(word))
;return quoted.length<2?quoted.join(""):`${quoted.slice(0,-1).join(", ")} ${last} ${quoted.at(-1)}`}const faultsLimits={min:1,max:10};function readSeed(input){if(typeof input!=="string")return{
ok:false,says:"expected a seed: `auto`, or letters, digits, `.`, `_`, `:`, `/` and `-`"};const says=(0,seed_complaint.$)(input);return says===null?{ok:true,value:input}:{ok:false,
says:`${quote(input)} ${says}`}}function readFaults(input){const read=(0,domain.g)("count",input,faultsLimits);if(!read.ok)return read;const{value:value}=read;if("min"in value)return{ok:true,value:{
min:value.min,max:value.max}};const[only]=value.oneOf;if(value.oneOf.length!==1||typeof only!=="number")return{ok:false,says:"expected a number or a range, for example `1..2`"};return{ok:true,value:{
min:only,max:only}}}const planFields={scenarios:quantity("count","How many scenarios",{min:1,max:1e3}).prefault(5),faults:readField(readFaults,()=>({anyOf:[{type:"integer",minimum:1,maximum:10},{
type:"string",pattern:"^\\d+(\\s*\\.\\.\\s*\\d+)?$"}],description:"How many faults are in place together in a scenario (1 to 10)"})).prefault("1..1"),seed:readField(readSeed,()=>({
type:["string","integer"],description:"The same seed gives the same plan, byte for byte; `auto` takes it from the head commit"})).prefault("auto"),
budget:quantity("duration","For the whole run; what does not fit is skipped, and said so",{min:1e4,max:6*36e5}).prefault("10m")};const shrink=schemas.rej({
tries:quantity("count","How many milder scenarios are played at most; 0: none",{min:0,max:1e3}).prefault(30),
time:quantity("duration","No more are begun after so long, nor when the budget does not hold them",{min:0,max:6*36e5}).prefault("3m")
}).prefault({}).describe("After a failure: the smallest scenario that fails in the same way, and from which strength on");const planSchema=schemas.rej({...planFields,shrink:shrink
}).prefault({}).describe("How much is drawn");function refusedHost(hostname){const host=hostname.toLowerCase().replace(/\.+$/,"");if(names.test(host))return true
;return host.startsWith("[")?refusedV6(host.slice(1,-1)):refusedV4(host)}const names=/^(metadata|metadata\.google\.internal|instance-data(\.ec2\.internal)?)$/
;const refusedV4=host=>/^(169\.254\.\d+\.\d+|168\.63\.129\.16|100\.100\.100\.200|192\.0\.0\.192)$/.test(host);function refusedV6(host){
if(/^fe[89ab][0-9a-f]?:/.test(host)||host==="fd00:ec2::254"||host==="fd20:ce::254")return true;const[,high,low]=/^(?:::ffff:(?:0:)?|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host)??[]
;if(high===undefined||low===undefined)return false;const[a,b]=[Number.parseInt(high,16),Number.parseInt(low,16)];return refusedV4([a>>8,a&255,b>>8,b&255].join("."))}
const example="write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`";const wrong=(says,hint=example)=>({code:"CG1107",says:says,hint:hint});function previewUrl(text){
if(text.trim()==="")return wrong("the address of the preview is empty",emptyHint);if(text.length>2048)return wrong("the address of the preview is longer than 2048 characters")
;if(/[\s\p{Cc}]/u.test(text))return wrong("the address of the preview has blanks or control characters in it");const[,scheme="",rest=""]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[]
;if(scheme==="")return wrong("the address of the preview has no scheme");if(!/^https?$/i.test(scheme))return wrong("the preview must be reached by http or https")
;if(/^([/\\?#:]|$)/.test(rest))return wrong("the address of the preview has no host",`is a variable in it empty? ${example}`);return parsed(text)}
const emptyHint=`was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;function parsed(text){
if(!URL.canParse(text))return wrong("this is no address that can be reached (host, or port 1 to 65535)");const url=new URL(text)
;if(url.username!==""||url.password!=="")return wrong("the address of the preview must not hold a user or password","send credentials as a header of the check")
;if(text.includes("#"))return wrong("the address of the preview must not have a fragment","remove `#` and what follows");if(url.port==="0")return wrong("port 0 cannot be reached")
;if(refusedHost(url.hostname)){return{code:"CG1701",says:"this host belongs to the network or the cloud around the gate, and is never touched",hint:example}}return{href:url.href}}
const isKeys=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const keysOf=(value,key)=>{const part=isKeys(value)?value[key]:undefined;return isKeys(part)?part:{}}
;function listOf(value,key){const part=isKeys(value)?value[key]:undefined;if(!Array.isArray(part))return[];return part.flatMap((item,index)=>isKeys(item)?[{index:index,item:item}]:[])}
var catalog=__webpack_require__(7207);var faults_catalog=__webpack_require__(3991);const percentileKeys={p50:.5,p75:.75,p90:.9,p95:.95,p99:.99,"p99.9":.999};const limitMs={min:1,max:6e5}
;const keys=Object.keys(percentileKeys);function toleranceSchema(summary){
const percentiles=Object.fromEntries(keys.map(key=>[key,quantity("duration",`${key.slice(1)} % of the answers come within this`,limitMs).optional()]));return schemas.rej({
success:quantity("share","Least share of probes that succeed",{min:0,max:1}).optional(),...percentiles}).describe(summary)}const defaultSuccess=.99
;const timeout=quantity("duration","A probe that has no answer by then has failed",{min:10,max:6e4}).prefault("2s");function checksSchema(kinds){
const byKind=Object.fromEntries(kinds.map(({kind:kind,params:params,summary:summary})=>{if(!(params instanceof schemas.bvH))throw new TypeError(`the parameters of the check ${kind} are no object`)
;return[kind,params.safeExtend({timeout:timeout}).describe(summary).optional()]}));const check=schemas.rej({name:fields_name("Name of the check, unique in the config"),...byKind,
rate:quantity("rate","Probes, evenly spaced, whatever the answers take",{min:.1,max:1e3}).prefault("10/s"),
steady:toleranceSchema("Before any fault, and again after the last one is gone; `success` is 99% if left out").prefault({}),
during:toleranceSchema("While faults are in place; each key that is left out is as in `steady`").prefault({}),recovers:quantity("duration","Steady again within this after the last fault is gone",{
min:1e3,max:6e5}).prefault("10s")}).meta({oneOf:kinds.map(({kind:kind})=>({required:[kind]}))});return schemas.YOg(check).min(1).max(50).describe("Sentences about the steady state; at least one")}
const previewField=description=>readField(input=>{if(typeof input!=="string")return{ok:false,says:"expected the address of the preview"};const url=previewUrl(input);return"href"in url?{ok:true,
value:url.href}:{ok:false,...url}},()=>({type:"string",description:description}));const previewTarget="preview";const declarable=kinds=>kinds.filter(({kind:kind})=>kind!==previewTarget)
;const targetsSchema=kinds=>targetMap(kinds,"What may be disturbed, by name; nothing that is not listed is ever touched. `preview` is always there, for faults that come as traffic")
;function targetMap(kinds,description){const byKind=Object.fromEntries(declarable(kinds).map(({kind:kind,summary:summary,schema:schema})=>[kind,schema.describe(summary).optional()]))
;const target=schemas.rej(byKind).describe("What it is: exactly one of these keys").meta({minProperties:1,maxProperties:1})
;return schemas.g1P(fields_name("Name of a target"),target).prefault({}).describe(description)}const compareSchema=kinds=>schemas.rej({
preview:previewField("Where the base answers; every check that asks the preview asks it, too"),
targets:targetMap(kinds,"What stands there for the targets of the same names; faults on other targets are not played there")
}).describe("The base, running beside the preview: both are disturbed by the same plan, by turns, and every report says what is new").optional();var faults_fault=__webpack_require__(1730)
;var standard_domain=__webpack_require__(5150);const on=readField(input=>{const names=typeof input==="string"?[input]:input??[];if(!Array.isArray(names)||names.some(one=>typeof one!=="string")){
return{ok:false,says:"expected the name of a target, or a list of names"}}return{ok:true,value:names}},()=>({anyOf:[{type:"string"},{type:"array",minItems:1,items:{type:"string"}}],
description:"The targets that it may strike, by name; each scenario strikes one of them"}))
;const weight=schemas.aig().positive("a weight above 0; to leave the fault out, remove its line").max(1e3).prefault(1).describe("How often it is drawn, compared with the others")
;function faultsSchema(kinds){const[first,...rest]=kinds.map(rule);if(first===undefined)throw new TypeError("the catalog of faults is empty")
;return schemas.YOg(schemas.gMt("fault",[first,...rest])).min(1).max(200).describe("What is drawn from; at least one")}const rule=fault=>schemas.rej({
fault:schemas.euz(fault.kind).describe(fault.summary),on:on,...Object.fromEntries(Object.entries(fault.params).map(([key,param])=>[key,paramField(param)])),
lasts:fields_domain("duration","How long it is in place",faults_fault.C).prefault(fault.lasts),weight:weight}).describe(fault.summary);const paramField=param=>fields_domain(param.kind,param.summary,{
min:param.min,max:param.max}).prefault((0,standard_domain.D)(param));function onceFor(make){const made=new WeakMap;return key=>{const known=made.get(key);if(known!==undefined)return known
;const value=make(key);made.set(key,value);return value}}core.$W({jitless:true});const configSchema=onceFor(targets=>schemaOf({targets:targets,checks:catalog.A,faults:faults_catalog.e}))
;const schemaOf=({targets:targets,checks:checks,faults:faults})=>schemas.rej({version:schemas.euz(1).describe("Version of this format"),name:configName,
preview:previewField("Where the deployed change answers: http or https, no user, no fragment"),targets:targetsSchema(targets),checks:checksSchema(checks),faults:faultsSchema(faults),
compare:compareSchema(targets),plan:planSchema});const configName=fields_name("One comment on the pull request for each name").prefault("preview");const inPlan=["scenarios","seed","budget"]
;function overrideProblems(overrides){const fields=[...inPlan,"name"];const wrong=fields.flatMap(key=>{const says=overrides[key]===undefined?undefined:complaint(key,overrides[key])
;return says===undefined?[]:[{key:key,says:says,refused:false}]});const urls=["preview","previewFallback"].flatMap(key=>{const url=overrides[key]===undefined?{href:""}:previewUrl(overrides[key])
;return"href"in url?[]:[{key:key,says:`${url.says}; ${url.hint}`,refused:url.code==="CG1701"}]});return[...wrong,...urls]}function complaint(key,value){
const read=(key==="name"?configName:planFields[key]).safeParse(value);return read.success?undefined:read.error.issues[0]?.message}function override({value:value,problems:problems},overrides,source){
const root=writtenSeed(value,source);if(!isKeys(root))return{root:root,problems:problems}
;const preview=overrides.preview??fallback(root.preview,source.spot(["preview"])?.byDefault===true,problems,overrides)
;const plan=Object.fromEntries(inPlan.flatMap(key=>overrides[key]===undefined?[]:[[key,overrides[key]]]))
;const replaced=new Set([...preview===undefined?[]:["preview"],...overrides.name===undefined?[]:["name"],...Object.keys(plan).map(key=>`plan.${key}`)]);return{root:{...root,...preview===undefined?{}:{
preview:preview},...overrides.name===undefined?{}:{name:overrides.name},...Object.keys(plan).length===0?{}:{plan:{...isKeys(root.plan)?root.plan:{},...plan}}},
problems:problems.filter(({path:path})=>!replaced.has(path))}}function fallback(preview,byDefault,problems,{previewFallback:previewFallback}){
const unset=byDefault||preview===undefined||preview===null||preview===""||problems.some(({path:path,code:code})=>path==="preview"&&code==="CG1010");return unset?previewFallback:undefined}
function writtenSeed(root,source){const written=source.spot(["plan","seed"])?.written;return written===undefined||!isKeys(root)||!isKeys(root.plan)?root:{...root,plan:{...root.plan,seed:written}}}
function namedKinds(root,targets){const beside=keysOf(keysOf(root,"compare"),"targets");const declared=[keysOf(root,"targets"),beside].flatMap(targets=>Object.values(targets))
;const targetKeys=new Set(declared.flatMap(target=>isKeys(target)?Object.keys(target):[]));const checkKeys=new Set(listOf(root,"checks").flatMap(({item:item})=>Object.keys(item)))
;const faultKinds=new Set(listOf(root,"faults").map(({item:{fault:fault}})=>fault));const named={targets:targets.filter(({kind:kind})=>targetKeys.has(kind)),
checks:catalog.A.filter(({kind:kind})=>checkKeys.has(kind)),faults:faults_catalog.e.filter(({kind:kind})=>faultKinds.has(kind))};return named.faults.length===0?null:named}function check(root,kinds){
const named=namedKinds(root,kinds);const read=named===null?undefined:schemaOf(named).safeParse(root);return read?.success?read:configSchema(kinds).safeParse(root)}function complete(raw){
const{name:name,preview:preview,compare:compare,plan:plan}=raw;const{scenarios:scenarios,faults:faults,seed:seed,budget:budget,shrink:shrink}=plan;return{name:name,preview:preview,
targets:completeTargets(raw.targets),checks:raw.checks.map(completeCheck),faults:raw.faults.map(completeFault),compare:compare===undefined?null:{preview:compare.preview,
targets:completeTargets(compare.targets)},plan:{scenarios:scenarios,faults:faults,seed:seed,budgetMs:budget,shrink:{tries:shrink.tries,timeMs:shrink.time}}}}
const completeTargets=targets=>Object.entries(targets).map(([name,target])=>completeTarget(name,target));function completeTarget(name,target){
const[[kind,value]=["",{}]]=Object.entries(target).filter(([,value])=>value!==undefined);return{...value,kind:kind,name:name}}function completeCheck(raw){
const kind=catalog.A.find(({kind:kind})=>Object.hasOwn(raw,kind)&&raw[kind]!==undefined)?.kind??"";const{timeout:timeout,...params}=raw[kind];const{success:success=defaultSuccess,...limits}=raw.steady
;return{name:raw.name,kind:kind,params:params,ratePerSecond:raw.rate,timeoutMs:timeout,steady:tolerance({success:success,...limits}),during:tolerance({success:success,...limits,...given(raw.during)}),
recoversMs:raw.recovers}}const given=raw=>Object.fromEntries(Object.entries(raw).filter(([,value])=>value!==undefined));function tolerance({success:success,...limits}){
const percentiles=Object.entries(percentileKeys).flatMap(([key,quantile])=>{const limitMs=limits[key];return limitMs===undefined?[]:[{quantile:quantile,limitMs:limitMs}]});return{
...success===undefined?{}:{success:success},percentiles:percentiles}}function completeFault(raw){const{fault:fault,on:on,lasts:lasts,weight:weight,...rest}=raw
;const keys=Object.keys(faults_catalog.e.find(({kind:kind})=>kind===fault)?.params??{});const params=Object.fromEntries(keys.flatMap(key=>rest[key]===undefined?[]:[[key,rest[key]]]));return{
fault:fault,on:[...new Set(on)],params:params,lasts:lasts,weight:weight}}function keyPlaces(schema,place=""){const{properties:properties,items:items,additionalProperties:additionalProperties}=schema
;const here=properties===undefined?[]:[{place:place===""?"the top level":place,keys:Object.keys(properties)}]
;const below=Object.entries(properties??{}).flatMap(([key,part])=>keyPlaces(part,place===""?key:`${place}.${key}`));const each=items===undefined?[]:keyPlaces(items,`${place}[]`)
;const named=typeof additionalProperties==="object"?keyPlaces(additionalProperties,`${place}.*`):[]
;return[...here,...below,...each,...named,...variants(schema).flatMap(part=>keyPlaces(part,`${place}${variantName(part)}`))]}const variants=schema=>schema.oneOf??schema.anyOf??[]
;function variantName({properties:properties}){const kind=properties?.fault?.const;return typeof kind==="string"?` with \`fault: ${kind}\``:""}function keysAt(schema,path,value){
const[step,...rest]=path;const fitting=variants(schema).filter(({properties:properties})=>fits(properties?.fault?.const,value));const deeper=fitting.flatMap(part=>keysAt(part,path,value))
;if(step===undefined)return[...Object.keys(schema.properties??{}),...deeper];const next=typeof step==="number"?schema.items:schema.properties?.[step]??schema.additionalProperties
;return typeof next==="object"?[...keysAt(next,rest,valueAt(value,step)),...deeper]:deeper}const fits=(kind,value)=>kind===undefined||valueAt(value,"fault")===kind
;const valueAt=(value,step)=>typeof value==="object"&&value!==null&&Object.hasOwn(value,step)?value[step]:undefined
;const later_keys=[[/^(compare\.)?targets\.[^.]+$/,["container","compose","kubernetes","workload"],"this version disturbs `process`, `link` and `command` targets, and the `preview`"],[/^(compare\.)?targets\.[^.]+\.link$/,["from"],"point the application at a `listen` address, and the link at `to`"],[/^(checks|faults)\.\d+$/,["when","needs"],"this version draws every fault alike; use `weight` and `on`"]]
;const faults=["cpu","memory","disk","io","dns","clock","loss","partition","corrupt","duplicate","reorder"]
;const laterKey=(path,key)=>later_keys.find(([place,known])=>place.test(path.join("."))&&known.includes(key))?.[2];const isLaterFault=kind=>faults.includes(kind);var nearest=__webpack_require__(635)
;const explainKeys=(keys,path,context)=>keys.map((key,i)=>explainKey(key,path,context,i<hintedLimit));const hintedLimit=40;function explainKey(key,path,{source:source,root:root,schema:schema},hinted){
const at=[...path,key];const instead=laterKey(path,key);if(instead!==undefined)return source.problem("CG1105",at,`${quote(key)} is not in this version`,{key:true,hint:instead})
;if(!hinted)return source.problem("CG1102",at,`unknown key ${quote(key)}`,{key:true});const allowed=keysAt(schema(),path,root);return source.problem("CG1102",at,`unknown key ${quote(key)}`,{key:true,
hint:keyHint(key,path,allowed,keyPlaces(schema()))})}const meantHint=key=>`did you mean ${quote(key)}?`;function keyHint(key,path,allowed,places){const meant=(0,nearest.p)(key,allowed)
;if(meant!==undefined)return meantHint(meant);const all=[...new Set(places.filter(({keys:keys})=>keys.includes(key)).map(({place:place})=>place))]
;const near=all.filter(place=>place.startsWith(`${path[0]}`));const homes=near.length>0?near:all;const here=allowed.length===0?"no key is allowed here":`allowed here: ${quoteList(allowed)}`
;if(homes.length===0||homes.length>4)return here;return`${quote(key)} belongs under ${homes.map(home=>home.includes("`")?home:quote(home)).join(" or ")}; ${here}`}
const isStandard=message=>/^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);const problemCodes={CG1001:"not YAML",CG1002:"nothing in the file",CG1003:"more than one document",
CG1004:"too large, too deep or too many parts",CG1005:"a key twice",CG1006:"a key that is never allowed",CG1007:"a feature of YAML that is not supported here",
CG1008:"a number that YAML reads differently than people do",CG1010:"a variable that is not set",CG1011:"a variable that cannot be read",CG1012:"a variable that is never handed out",
CG1101:"a key is missing",CG1102:"an unknown key",CG1103:"the wrong type of value",CG1104:"a value that is not possible",CG1105:"not in this version",CG1106:"another version of the config",
CG1107:"not an address for a preview",CG1201:"an unknown fault",CG1202:"an unknown target",CG1203:"no kind, or more than one",CG1204:"a fault on a target that cannot take it",CG1205:"a name twice",
CG1206:"a name that is taken",CG1301:"the budget is too small",CG1302:"a tolerance that cannot hold or cannot break",CG1303:"times that contradict each other",CG1304:"too few samples",
CG1305:"nothing that could be compared with the base",CG1701:"refused: a host that no gate may touch",CG1702:"refused: nothing is selected"};const problemLimit=20
;const isRefusal=problem=>problem.code.startsWith("CG17");const missing={version:"begin the file with `version: 1`",
preview:`say where the change is deployed: \`preview: \${PREVIEW_URL}\`, or hand the address over as an input`,checks:"without a check nothing could fail, and a pass would mean nothing",
faults:"without a fault nothing would be tested",fault:"say which fault: `fault: kill`",on:"say which targets it may strike: `on: api`, or `on: preview`",name:"give it a name; findings are told by it"
};const expectations={object:"keys with values",record:"keys with values",array:"a list",string:"text",number:"a number",int:"a whole number",boolean:"`true` or `false`"}
;function explainValue(issue,path,context){const value=path.reduce(valueAt,context.root);const last=path.at(-1);if(value===undefined&&last!==undefined)return explainMissing(issue,path,context)
;if(last==="version"&&path.length===1)return explainVersion(context);if(issue.code==="invalid_union"&&issue.discriminator==="fault")return explainFault(value,path,context)
;const says=sayValue(issue,value);const code=issue.code==="invalid_type"&&isStandard(issue.message)?"CG1103":"CG1104";return context.source.problem(codeOf(issue)??code,path,says,{
...hintOf(issue,value)})}function explainMissing({code:code,message:message},path,{source:source}){const last=String(path.at(-1))
;const own=isStandard(message)||code==="custom"&&missing[last]!==undefined?undefined:message;const hint=missing[last]??own
;return source.problem("CG1101",path,`${quote(last)} is missing`,hint===undefined?{}:{hint:hint})}function explainVersion({source:source,root:root}){const written=source.spot(["version"])?.written
;const version=written===undefined?sort(valueAt(root,"version")):quote(written);return source.problem("CG1106",["version"],`this config has ${version} as its version; this program reads version 1`,{
hint:"write `version: 1`, a whole number without quotes"})}function explainFault(value,path,{source:source}){const kinds=faults_catalog.e.map(({kind:kind})=>kind)
;if(typeof value!=="string")return source.problem("CG1103",path,`expected the name of a fault, got ${sort(value)}`,{hint:`one of ${quoteList(kinds,"or")}`})
;if(isLaterFault(value))return source.problem("CG1105",path,`the fault ${quote(value)} is not in this version`,{hint:`one of ${quoteList(kinds,"or")}`});const meant=(0,nearest.p)(value,kinds)
;return source.problem("CG1201",path,`unknown fault ${quote(value)}`,{hint:`${meant===undefined?"":`did you mean ${quote(meant)}? `}There are ${quoteList(kinds)}`})}function sayValue(issue,value){
if(!isStandard(issue.message))return/^(an?|text) /.test(issue.message)?`expected ${issue.message}`:issue.message
;if(issue.code==="invalid_type")return`expected ${expectations[issue.expected]??issue.expected}, got ${sort(value)}`
;if(issue.code==="invalid_value")return`expected ${quoteList(issue.values.map(String),"or")}, got ${sort(value)}`
;if(issue.code==="too_small")return Array.isArray(value)&&value.length===0?"the list is empty":`expected at least ${issue.minimum}${counted(issue.origin)}`
;if(issue.code==="too_big")return`expected at most ${issue.maximum}${counted(issue.origin)}`;return`${sort(value)} is not possible here`}const counted=origin=>({string:" characters",array:" parts",
object:" keys"}[origin]??"");function hintOf(issue,value){if(issue.code==="custom"&&typeof issue.params?.hint==="string")return{hint:issue.params.hint}
;if(issue.code==="too_small"&&Array.isArray(value))return{hint:"at least one is needed: a gate that tests nothing never passes"}
;if(issue.code==="invalid_type"&&issue.expected==="string"&&typeof value==="number")return{hint:`put it in quotes: \`"${value}"\``};if(issue.code!=="invalid_value"||typeof value!=="string")return{}
;const meant=(0,nearest.p)(value,issue.values.map(String));return meant===undefined?{}:{hint:`did you mean ${quote(meant)}?`}}function codeOf(issue){
const code=issue.code==="custom"?issue.params?.code:undefined;return typeof code==="string"&&Object.hasOwn(problemCodes,code)?code:undefined}function sort(value){
if(value===null||value===undefined)return"nothing";if(typeof value==="string")return`the text ${quote(value,40)}`;if(typeof value==="object")return Array.isArray(value)?"a list":"keys with values"
;return`${typeof value==="number"?"the number ":""}\`${String(value)}\``}function explain(issues,context){const problems=issues.flatMap(issue=>explainOne(issue,issue.path,context))
;return problems.filter(({code:code,path:path})=>code!=="CG1101"||!problems.some(other=>explainsMissing(other,path)))}function explainsMissing({code:code,path:path,hint:hint},missing){
const split=missing.lastIndexOf(".")+1;if(!path.startsWith(missing.slice(0,split)))return false;return code==="CG1105"||code==="CG1102"&&hint===meantHint(missing.slice(split))}
function explainOne(issue,path,context){if(issue.code==="unrecognized_keys")return explainKeys(issue.keys,path,context)
;if(issue.code==="invalid_key")return[context.source.problem("CG1104",path,issue.issues[0]?.message??issue.message,{key:true})]
;if(issue.code==="invalid_union"&&issue.errors.length>0&&isStandard(issue.message)){return nearestBranch(issue.errors).flatMap(inner=>explainOne(inner,[...path,...inner.path],context))}
return[explainValue(issue,path,context)]}function nearestBranch(branches){const depth=branch=>Math.max(0,...branch.map(({path:path,code:code})=>path.length*2+(code==="invalid_type"?0:1)))
;return branches.toSorted((a,b)=>depth(b)-depth(a)||a.length-b.length)[0]??[]}var json_schema_processors=__webpack_require__(8439);const jsonSchema=onceFor(kinds=>{
const{$schema:$schema,...rest}=json_schema_processors.bl(configSchema(kinds),{io:"input",target:"draft-2020-12",unrepresentable:"any",
override:({zodSchema:zodSchema,jsonSchema:jsonSchema})=>Object.assign(jsonSchema,written.get(zodSchema)?.())});const schema=withVariables(rest)
;const required=(schema.required??[]).filter(key=>key!=="preview");return{$schema:$schema,title:"Chaos Gate config",description:"The file .github/chaos.yml",...schema,required:required}})
;const variable={type:"string",pattern:"\\$\\{"};function withVariables(schema){const{format:format,...deep}={...schema,...parts(schema)};const known=format===undefined||format==="starts_with"?deep:{
...deep,format:format};if(known.anyOf?.some(isChoosy))return{...known,anyOf:[...known.anyOf.filter(isNotVariable),variable]};if(!isChoosy(known))return known
;const{description:description,default:standard,...value}=known;return{...description===undefined?{}:{description:description},...standard===undefined?{}:{default:standard},anyOf:[value,variable]}}
function parts({properties:properties,items:items,additionalProperties:additionalProperties,anyOf:anyOf,oneOf:oneOf}){return{...properties===undefined?{}:{
properties:mapValues(properties,withVariables)},...items===undefined?{}:{items:withVariables(items)},...typeof additionalProperties==="object"?{additionalProperties:withVariables(additionalProperties)
}:{},...anyOf===undefined?{}:{anyOf:anyOf.map(one=>isChoosy(one)?one:withVariables(one))},...oneOf===undefined?{}:{oneOf:oneOf.map(withVariables)}}}
const isChoosy=({type:type,pattern:pattern,enum:values,const:only})=>only===undefined&&(type==="integer"||type==="number"||type==="string"&&(pattern??values)!==undefined)
;const isNotVariable=schema=>schema!==variable;const mapValues=(record,change)=>Object.fromEntries(Object.entries(record).map(([key,value])=>[key,change(value)]))
;const withheld=/^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;const variables_variable=/\$\$\{|\$\{(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g;function replaceVariables(text,env){const used=[]
;const problems=[];let count=0;const replaced=text.replace(variables_variable,(whole,name,standard,index)=>{if(whole.startsWith("$$"))return`\${`
;const value=name===undefined?undefined:lookUp(name,standard,env);if(name===undefined||value===undefined){problems.push({...variables_wrong(name),index:index,width:whole.length});return""}count+=1
;if(value!==standard)used.push({name:name,value:value});return value});return{text:replaced,used:used,count:count,problems:problems}}function lookUp(name,standard,env){
if(withheld.test(name))return undefined;const value=Object.hasOwn(env,name)?env[name]:undefined;return standard===undefined?value:value||standard}function variables_wrong(name){if(name===undefined){
return{code:"CG1011",says:"this is no variable",hint:`write \`\${NAME}\` or \`\${NAME:-default}\`; \`$\${\` for the two characters`}}if(withheld.test(name)){return{code:"CG1012",
says:`the variable ${quote(name)} is never handed out to a config`,hint:"pass what is needed under a name of its own"}}return{code:"CG1010",says:`the variable ${quote(name)} is not set`,
hint:`set it, or give a default: \`\${${name}:-…}\``}}const plainNumber=/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/;function readScalar(node,path,spot,source,env){
if(typeof node.value==="string")return readText(node.value,path,spot,source,env);if(typeof node.value!=="number")return{value:node.value,problems:[]};const written=node.source??String(node.value)
;source.mark(path,{...spot,written:written});const asWritten=path.at(-1)==="seed"||path.at(-1)==="version";return{value:node.value,
problems:plainNumber.test(written)||asWritten?[]:[disguised(written,node.value,path,spot,source)]}}function disguised(written,value,path,{start:start,end:end},source){
const says=`YAML reads ${quote(written)} as the number ${value}`;const right=Number.isFinite(value)?`write \`${value}\`, or put it in quotes if text is meant`:"only finite numbers are allowed"
;return source.problemAt("CG1008",start,end,says,{path:path,hint:right})}function readText(text,path,spot,source,env){if(!text.includes("$"))return{value:text,problems:[]}
;const replaced=replaceVariables(text,env);for(const{name:name,value:value}of replaced.used)source.keepSecret(name,value);const first=source.written(spot.start,spot.end).indexOf(text)
;const problems=replaced.problems.map(({code:code,says:says,hint:hint,index:index,width:width})=>{const[start,end]=first<0?[spot.start,spot.end]:[spot.start+first+index,spot.start+first+index+width]
;return source.problemAt(code,start,end,says,{path:path,hint:hint})});source.mark(path,{...spot,fromVariable:replaced.count>0,byDefault:replaced.count>0&&replaced.used.length===0});return{
value:replaced.text,problems:problems}}function numbersFromVariables(root,issues,source){
const paths=issues.map(({path:path})=>path).filter(path=>isNumber(path.reduce(valueAt,root))&&source.spot(path)?.fromVariable===true);for(const path of paths){
const around=path.slice(0,-1).reduce(valueAt,root);around[path.at(-1)??""]=Number(path.reduce(valueAt,root))}return paths.length>0}
const isNumber=value=>typeof value==="string"&&plainNumber.test(value);var dist=__webpack_require__(8815);const depthLimit=32;const nodeLimit=2e4
;const neverKeys=new Set(["__proto__","constructor","prototype"]);class TooMuch extends Error{problem;constructor(problem){super(problem.says);this.problem=problem}}function walk(root,source,env){
const problems=[];const anchors=new Map;let nodes=0;const visit=(node,path,depth,spot)=>{nodes+=1;source.mark(path,spot)
;if(nodes>nodeLimit)throw new TooMuch(problemOf("CG1004",spot,`more than ${nodeLimit} values, with all aliases written out`,path))
;if(depth>depthLimit)throw new TooMuch(problemOf("CG1004",spot,`nested more than ${depthLimit} levels deep`,path));if(node===null)return null;if((0,
dist.Vj)(node))return visit(anchors.get(node.source)??null,path,depth+1,spot);const{anchor:anchor,tag:tag}=node
;if(tag!==undefined)problems.push(problemOf("CG1007",spot,"tags are not supported here",path));if(anchor!==undefined)anchors.set(anchor,node);if((0,dist.jh)(node))return visitMap(node,path,depth)
;if((0,dist.oP)(node))return node.items.map((item,i)=>visit(item,[...path,i],depth+1,spotOf(item,spot)));if((0,dist.jn)(node))return keep(readScalar(node,path,spot,source,env))
;throw new TypeError("a node of YAML that is none")};const visitMap=(map,path,depth)=>{const value=Object.create(null);for(const pair of map.items){const at=spotOf(pair.key,rangeOf(map))
;const key=keyOf(pair,at,value,path);if(key===undefined)continue;const whole=spotOf(pair.value,{start:at.start,end:at.end});value[key]=visit(pair.value,[...path,key],depth+1,{...whole,
key:[at.start,at.end]})}return value};const keyOf=({key:key},at,before,path)=>{const text=(0,dist.jn)(key)&&typeof key.value==="string"?key.value:undefined
;const wrong=text===undefined?"this key is no text":neverKey(text)
;if(wrong!==undefined)problems.push(problemOf(text===undefined||text==="<<"?"CG1007":"CG1006",at,wrong,path));else if(text!==undefined&&text in before)problems.push(twice(text,at,path));else return text
;return undefined};const twice=(key,at,path)=>{const first=source.spot([...path,key])?.key?.[0]??at.start
;return problemOf("CG1005",at,`the key ${quote(key)} is there twice; the first one is in line ${source.lineOf(first)}`,[...path,key])};const keep=({value:value,problems:found})=>{
problems.push(...found);return value};const problemOf=(code,spot,says,path)=>source.problemAt(code,spot.start,spot.end,says,{path:path});try{const value=visit(root,[],0,rangeOf(root));return{
value:value,problems:problems,readable:true}}catch(thrown){if(thrown instanceof TooMuch)return{value:undefined,problems:[...problems,thrown.problem],readable:false};throw thrown}}
function neverKey(key){if(neverKeys.has(key))return`the key ${quote(key)} is not allowed anywhere`;return key==="<<"?"merge keys are not supported":undefined}const rangeOf=node=>({
start:node.range?.[0]??0,end:node.range?.[1]??0});function spotOf(node,around){if(node===null||(0,dist.jn)(node)&&node.source===""&&node.type==="PLAIN")return{start:around.start,end:around.end}
;return rangeOf(node)}const sizeLimit=256*1024;function readYaml(text,source,env){const stop=problem=>({value:undefined,problems:[problem],readable:false})
;if(text.length>sizeLimit)return stop(source.problemAt("CG1004",0,1,`the file is larger than ${sizeLimit/1024} KiB`));const documents=documentsOf(text)
;if(documents==="too deep")return stop(tooDeep(source));const[first,second]=documents;if(first===undefined)return stop(empty(source));const errors=syntaxProblems(first,source)
;if(errors.length>0)return{value:undefined,problems:errors,readable:false};if(second!==undefined)return stop(another(second,source))
;if(first.contents===null||isBlank(first.contents))return stop(empty(source));const{value:value,problems:problems,readable:readable}=walk(first.contents,source,env);return{value:value,
problems:problems,readable:readable}}function documentsOf(text){try{const documents=(0,dist.hR)(text,{version:"1.2",schema:"core",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"silent"})
;return"empty"in documents?[]:documents}catch(thrown){if(thrown instanceof RangeError)return"too deep";throw thrown}}function syntaxProblems(document,source){const{yaml:yaml}=document.directives
;if(yaml.explicit===true&&yaml.version!=="1.2"){return[source.problemAt("CG1007",0,5,"this is read as YAML 1.2 only",{hint:"remove the %YAML line"})]}
const errors=document.errors.map(({pos:pos,message:message,code:code})=>{if(code==="RESOURCE_EXHAUSTION")return tooDeep(source);return withHint(source.problemAt("CG1001",pos[0],pos[1],message),code)})
;const warnings=document.warnings.map(({pos:pos})=>source.problemAt("CG1007",pos[0],pos[1],"tags are not supported here",{hint:"write the plain value"}))
;return[...new Map([...warnings,...errors].reverse().map(problem=>[problem.line,problem])).values()]}function withHint(problem,code){if(code==="TAB_AS_INDENT")return{...problem,
hint:"YAML is indented with spaces"};if(problem.excerpt?.includes(`\${`))return{...problem,hint:`inside of { } and [ ] a variable stands in quotes: "\${NAME}"`};return problem}
const tooDeep=source=>source.problemAt("CG1004",0,1,"the file is nested too deeply to be read");const empty=source=>source.problemAt("CG1002",0,1,"there is nothing in this file",{
hint:"begin with `version: 1`; `chaos-gate init` writes a first config"});const isBlank=node=>typeof node==="object"&&node!==null&&"source"in node&&node.source==="";function another(document,source){
const[start]=document.range;return source.problemAt("CG1003",start,start+1,"a second YAML document begins here",{hint:"a config is one document: remove the `---`"})}const duration=ms=>`\`${(0,
format.V)("duration",ms)}\``;const many=scenarios=>`${scenarios} scenario${scenarios===1?"":"s"}`;const budget_numbers=domain=>"min"in domain?[domain.min,domain.max]:domain.oneOf.map(Number)
;const budget=(config,source)=>{const{scenarios:scenarios,budgetMs:budgetMs}=config.plan;const shortest=Math.min(...config.faults.flatMap(({lasts:lasts})=>budget_numbers(lasts)))
;const longest=Math.max(...config.faults.flatMap(({lasts:lasts})=>budget_numbers(lasts)));const hint="raise the budget, or take fewer scenarios or shorter faults";if(scenarios*shortest>budgetMs){
const says=`${many(scenarios)} × at least ${duration(shortest)} = ${duration(scenarios*shortest)}, but the budget is ${duration(budgetMs)}`;return{
problems:[source.problem("CG1301",["plan","budget"],says,{hint:hint})]}}const sides=config.compare===null?1:2;const full=sides*scenarios*(longest+slowestRecovery(config));if(full<=budgetMs)return{}
;const says=`${sides===1?"":"the preview and the base × "}${many(scenarios)} × (up to ${duration(longest)} + ${duration(slowestRecovery(config))} to recover) = ${duration(full)}, but the budget is ${duration(budgetMs)}: the last ones may be skipped`
;return{warnings:[source.problem("CG1301",["plan","budget"],says,{hint:hint})]}};const slowestRecovery=({checks:checks})=>Math.max(...checks.map(({recoversMs:recoversMs})=>recoversMs))
;var base_side=__webpack_require__(7553);const compared=(config,source)=>{if(!(0,base_side.u)(config))return{};const strangers=strangersIn(config,source);if(strangers.length>0)return{
problems:strangers};const wrong=(path,says,hint)=>({problems:[source.problem("CG1305",path,says,{hint:hint})]})
;if(new URL(config.compare.preview).origin===new URL(config.preview).origin)return wrong(["compare","preview"],"this is the preview itself","give the address at which the base answers");const base=(0,
base_side._)(config);if(base.checks.length===0)return wrong(["compare"],"no check asks the preview, so none can ask the base","add a check of the kind `http`")
;if(base.faults.length===0)return wrong(["compare"],"no fault can be put on the base",`name what stands there for ${quoteList(disturbed(config),"or")} under \`compare.targets\``);return{}}
;const disturbed=({faults:faults})=>[...new Set(faults.flatMap(({on:on})=>on))];function strangersIn({targets:targets,compare:compare},source){return(compare?.targets??[]).flatMap(there=>{
const here=targets.find(({name:name})=>name===there.name);const problem=(code,says,hint)=>[source.problem(code,["compare","targets",there.name],says,{key:true,hint:hint})];if(here===undefined){
const known=quoteList(targets.map(({name:name})=>name));return problem("CG1202",`there is no target ${quote(there.name)} that it could stand for`,`there are ${known}`)}
if(here.kind!==there.kind)return problem("CG1305",`${quote(there.name)} is a ${here.kind} here and a ${there.kind} there`,"let both be of one kind");const place=placeOf(there)
;if(place===null||place!==placeOf(here))return[];return problem("CG1305",`${quote(there.name)} would listen at ${quote(place)} twice`,"both run at once: give each a port of its own")})}
function placeOf(target){if(target.kind==="link")return target.listen===null?null:`${target.listen.host}:${target.listen.port}`
;return target.kind==="process"&&target.run!==undefined&&target.port!==undefined?`127.0.0.1:${target.port}`:null}const names_names=(root,source)=>{const seen=new Map
;const twice=listOf(root,"checks").flatMap(({index:index,item:{name:name}})=>{const first=seen.get(name);if(first===undefined)seen.set(name,index);if(first===undefined||typeof name!=="string")return[]
;const line=source.lineOf(source.spot(["checks",first,"name"])?.start??0)
;return[source.problem("CG1205",["checks",index,"name"],`two checks have the name ${quote(name)}; the first one is in line ${line}`)]})
;if(!Object.hasOwn(keysOf(root,"targets"),previewTarget))return twice;const hint="take another name; faults that come as traffic can say `on: preview` without it"
;return[...twice,source.problem("CG1206",["targets",previewTarget],"`preview` is always a target, and cannot be declared",{key:true,hint:hint})]};const oneKind=(root,source,kinds)=>{
const targetKinds=declarable(kinds).map(({kind:kind})=>kind);const checkKinds=catalog.A.map(({kind:kind})=>kind)
;const targetsIn=(keys,place)=>Object.entries(keys).filter(([,target])=>isKeys(target)||target===null).flatMap(([name,target])=>one(isKeys(target)?target:{},targetKinds,[...place,name],`the target ${quote(name)}`,source))
;return[...targetsIn(keysOf(root,"targets"),["targets"]),...targetsIn(keysOf(keysOf(root,"compare"),"targets"),["compare","targets"]),...listOf(root,"checks").flatMap(({index:index,item:item})=>one(item,checkKinds,["checks",index],"this check",source))]
};function one(value,kinds,path,who,source){const found=kinds.filter(kind=>Object.hasOwn(value,kind));const known=new Set([...kinds,"name","rate","steady","during","recovers"])
;if(found.length===1||found.length===0&&Object.keys(value).some(key=>!known.has(key)))return[];if(found.length===0)return[source.problem("CG1203",path,`${who} does not say what it is`,{key:true,
hint:`give it one of ${quoteList(kinds,"or")}`})];return[source.problem("CG1203",[...path,found[1]??""],`${who} is ${quoteList(found)} at once`,{key:true,hint:"write two, with a name each"})]}
var confidence=__webpack_require__(3280);const leastMs=domain=>"min"in domain?domain.min:Math.min(...domain.oneOf.map(Number));const samples=({checks:checks,faults:faults},source)=>{
const shortest=faults.toSorted((a,b)=>leastMs(a.lasts)-leastMs(b.lasts))[0];if(shortest===undefined)return{};return{warnings:checks.flatMap((check,i)=>{const says=tooFew(check,shortest)
;if(says===undefined)return[];const fit=source.spot(["checks",i,"rate"])===undefined?["checks",i,"name"]:["checks",i,"rate"];return[source.problem("CG1304",fit,says,{
hint:"raise `rate`, let the faults last longer, or tolerate more in `during`"})]})}};function tooFew({during:during,ratePerSecond:ratePerSecond},{fault:fault,lasts:lasts}){
const shares=[...during.success===undefined?[]:[during.success],...during.percentiles.map(({quantile:quantile})=>quantile)];const strictest=Math.max(0,...shares);const[needed,count]=[(0,
confidence.Ht)(1-strictest),Math.floor(ratePerSecond*leastMs(lasts)/1e3)];if(shares.length===0||count>=needed)return undefined;const[rate,ms]=[(0,format.V)("rate",ratePerSecond),(0,
format.V)("duration",leastMs(lasts))];return`\`${rate}\` × \`${ms}\`, the shortest \`${fault}\`, is ${count} ${count===1?"probe":"probes"}; to hold ${(0,
format.V)("share",strictest)} takes ${needed}: such a scenario ends inconclusive`}var effect=__webpack_require__(3051);const waysOf=fault=>effect.L.filter(way=>fault[way]!==undefined)
;const selection=(root,source,kinds)=>{const targets=keysOf(root,"targets");return listOf(root,"faults").flatMap(({index:index,item:item})=>{const path=["faults",index,"on"]
;if(isNothing(item.on))return[nothing(path,source)];return named(item.on,path).flatMap(({name:name,path:path})=>struck(name,path,item,targets,source,kinds))})}
;const isNothing=on=>on===""||on===null||Array.isArray(on)&&on.length===0;const nothing=(path,source)=>source.problem("CG1702",path,"`on` selects nothing",{
hint:"name at least one target; nothing never means everything"});function named(on,path){if(typeof on==="string")return[{name:on,path:path}]
;return Array.isArray(on)?on.flatMap((name,i)=>typeof name==="string"?[{name:name,path:[...path,i]}]:[]):[]}function struck(name,path,rule,targets,source,kinds){
const known=[...new Set([...Object.keys(targets),previewTarget])];if(!known.includes(name)){const meant=(0,nearest.p)(name,known)
;const hint=`${meant===undefined?"":`did you mean ${quote(meant)}? `}There are ${quoteList(known)}`
;return[source.problem("CG1202",path,name===""?"the name of the target is empty":`unknown target ${quote(name)}`,{hint:hint})]}const kind=kindOf(name,targets,kinds)
;const fault=typeof rule.fault==="string"?(0,faults_catalog.K)(rule.fault):undefined;if(kind===undefined||fault===undefined||kind.takes.some(way=>waysOf(fault).includes(way)))return[]
;const needed=kinds.filter(({takes:takes})=>takes.some(way=>waysOf(fault).includes(way))).map(({kind:kind})=>kind);const fitting=known.filter(one=>needed.includes(kindOf(one,targets,kinds)?.kind??""))
;const says=`${quote(fault.kind)} needs ${needed.map(noun).join(" or ")}; ${quote(name)} is ${noun(kind.kind)}`
;const hint=fitting.length===0?"this config has no target that could take it":`targets that can take it: ${quoteList(fitting)}`;return[source.problem("CG1204",path,says,{hint:hint})]}
function kindOf(name,targets,kinds){const target=targets[name];return kinds.find(({kind:kind})=>name===previewTarget?kind===previewTarget:isKeys(target)&&Object.hasOwn(target,kind))}
const noun=kind=>kind===previewTarget?"the preview":`a ${kind}`;const ms=value=>`\`${(0,format.V)("duration",value)}\``;const times=({checks:checks},source)=>({
problems:checks.flatMap(({kind:kind,timeoutMs:timeoutMs,recoversMs:recoversMs},i)=>{if(recoversMs>=timeoutMs)return[]
;const says=`\`recovers\` is ${ms(recoversMs)}, but a probe may take ${ms(timeoutMs)} (\`${kind}.timeout\`)`;return[source.problem("CG1303",["checks",i,"recovers"],says,{
hint:"give it at least the timeout"})]})});const tolerances=({checks:checks},source)=>({warnings:checks.flatMap((check,i)=>[...beyondTimeout(check,i,source),...falling(check,i,source)])})
;const keyOf=quantile=>Object.entries(percentileKeys).find(([,value])=>value===quantile)?.[0]??"";const tolerances_ms=value=>`\`${(0,format.V)("duration",value)}\``
;function beyondTimeout({kind:kind,timeoutMs:timeoutMs,...check},i,source){
return["steady","during"].flatMap(phase=>check[phase].percentiles.filter(({quantile:quantile,limitMs:limitMs})=>limitMs>timeoutMs&&source.spot(["checks",i,phase,keyOf(quantile)])!==undefined).map(({quantile:quantile,limitMs:limitMs})=>{
const says=`a limit of ${tolerances_ms(limitMs)} lies beyond the timeout of ${tolerances_ms(timeoutMs)}: only timeouts can break it`
;return source.problem("CG1302",["checks",i,phase,keyOf(quantile)],says,{hint:`raise \`${kind}.timeout\`, or lower the limit`})}))}function falling(check,i,source){
return["steady","during"].flatMap(phase=>{const at=check[phase].percentiles.findIndex(({limitMs:limitMs},n,all)=>limitMs<(all[n-1]?.limitMs??0))
;const[low,high]=[check[phase].percentiles[at-1],check[phase].percentiles[at]];if(low===undefined||high===undefined)return[]
;const says=`${keyOf(high.quantile)} is limited to ${tolerances_ms(high.limitMs)}, which is less than ${keyOf(low.quantile)} with ${tolerances_ms(low.limitMs)}`
;return[source.problem("CG1302",["checks",i,phase,keyOf(high.quantile)],says,{hint:"a higher percentile is never quicker"})]})}const earlyRules=[oneKind,names_names,selection]
;const lateRules=[times,tolerances,budget,samples,compared];const longestText=1e3;class Source{file;#text;#lineStarts;#spots=new Map;#secrets=new Map;constructor(file,text){this.file=visible(file,300)
;this.#text=text;this.#lineStarts=[0,...[...text.matchAll(/\n/g)].map(found=>found.index+1)]}mark(path,spot){this.#spots.set(JSON.stringify(path),spot)}spot(path){
return this.#spots.get(JSON.stringify(path))}keepSecret(name,value){for(const form of[value,visible(value,longestText)])if(form!=="")this.#secrets.set(form,`\${${name}}`)}
problem(code,path,says,options={}){const{start:start,end:end}=this.#place(path,options.key??false);return this.problemAt(code,start,end,says,{path:path,...options.hint===undefined?{}:{
hint:options.hint}})}problemAt(code,from,end,says,options={}){const start=Math.min(from+this.written(from,end).search(/[^ ]|$/),Math.max(from,end-1));const line=this.lineOf(start)
;const lineStart=this.#lineStarts[line-1]??0;const whole=this.#text.slice(lineStart,this.#lineStarts[line]??this.#text.length).replace(/\r?\n$/,"");return{code:code,file:this.file,line:line,
column:start-lineStart+1,path:pathText(options.path??[]),says:this.#masked(says),...options.hint===undefined?{}:{hint:this.#masked(options.hint)},excerpt:whole,
width:Math.max(1,Math.min(end,lineStart+whole.length)-start)}}written(start,end){return this.#text.slice(start,end)}lineOf(offset){let low=0;let high=this.#lineStarts.length-1;while(low<high){
const middle=Math.ceil((low+high)/2);if((this.#lineStarts[middle]??0)<=offset)low=middle;else high=middle-1}return low+1}#place(path,key){const spot=this.spot(path)
;if(spot!==undefined)return key&&spot.key!==undefined?{start:spot.key[0],end:spot.key[1]}:spot;return path.length===0?{start:0,end:1}:this.#place(path.slice(0,-1),true)}#masked(says){
const masked=[...this.#secrets].reduce((text,[value,name])=>without(text,value,name),says);return visible(masked,longestText)}}const telling=8;function without(text,value,name){
if(value.length<telling)return text.replaceAll(`\`${value}\``,`\`${name}\``);const start=text.indexOf(value.slice(0,telling));if(start<0)return text;let length=telling
;while(length<value.length&&text[start+length]===value[length])length+=1;const rest=text.slice(start+length);const isMeant=length===value.length||/^(?:\.\.\.|…)/.test(rest)
;return`${text.slice(0,start)}${isMeant?name:text.slice(start,start+length)}${without(rest,value,name)}`}function pathText(path){const part=step=>{if(typeof step==="number")return`[${step}]`
;return/^[\w-]+$/.test(step)?`.${step}`:`["${visible(step,80)}"]`};return path.map(part).join("").replace(/^\./,"")}function parseConfig({text:text,file:file,env:env,overrides:overrides={}},kinds){
const plainText=text.replace(/^\uFEFF/,"");const source=new Source(file,plainText);const read=readYaml(plainText,source,env);if(!read.readable)return failed(read.problems)
;const{root:root,problems:problems}=override(read,overrides,source);const first=check(root,kinds);const again=!first.success&&numbersFromVariables(root,first.error.issues,source)
;const checked=again?check(root,kinds):first;const context={source:source,root:root,schema:()=>jsonSchema(kinds)};const issues=checked.success?[]:explain(checked.error.issues,context)
;const otherVersion=issues.filter(({code:code})=>code==="CG1106");if(otherVersion.length>0)return failed(otherVersion)
;const all=[...problems,...issues,...earlyRules.flatMap(rule=>rule(root,source,kinds))];return all.length>0||!checked.success?failed(all):concluded(checked.data,source)}function concluded(raw,source){
const config=complete(raw);const told=lateRules.map(rule=>rule(config,source));const problems=told.flatMap(({problems:problems=[]})=>problems);if(problems.length>0)return failed(problems);return{
ok:true,config:config,warnings:inOrder(told.flatMap(({warnings:warnings=[]})=>warnings)).slice(0,problemLimit)}}function failed(problems){const sorted=inOrder(withoutEchoes(problems));return{ok:false,
problems:sorted.slice(0,problemLimit),more:Math.max(0,sorted.length-problemLimit)}}const inOrder=problems=>problems.toSorted((a,b)=>a.line-b.line||a.column-b.column);function withoutEchoes(problems){
const said=new Set;return problems.filter(problem=>{const{path:path,line:line,column:column,code:code}=problem;const inside=path===""||code==="CG1105"?`${code} ${line}:${column}`:path
;if(said.has(inside)&&code!=="CG1702")return false;said.add(inside);return true})}const widest=120;function problemsText(problems,more=0){const rest=more===0?[]:[`and ${more} more`]
;return[...problems.map(problemText),...rest].join("\n\n")}function problemText(problem){const{code:code,file:file,line:line,column:column,path:path,says:says,hint:hint}=problem
;const head=`${file}:${line}:${column}: ${says} [${code}${path===""?"":` ${path}`}]`;return[head,...excerptLines(problem),...hint===undefined?[]:[`  = ${hint}`]].join("\n")}
function excerptLines({line:line,column:column,excerpt:excerpt="",width:width=1}){if(excerpt.trim()==="")return[];const from=Math.max(0,column-1-widest/2)
;const[before,meant,after]=[excerpt.slice(from,column-1),excerpt.slice(column-1,column-1+width),excerpt.slice(column-1+width)]
;const shown=[before,meant,after].map(part=>visible(part.replaceAll("\t"," "),widest));const margin=`${line}`.length
;const caret=" ".repeat(shown[0]?.length??0)+"^".repeat(Math.max(1,Math.min(shown[1]?.length??1,widest)));return[`  ${line} | ${shown.join("")}`,`  ${" ".repeat(margin)} | ${caret}`]}
const problemLine=({code:code,file:file,line:line,column:column,says:says,hint:hint})=>`${file}:${line}:${column}: ${says} [${code}]${hint===undefined?"":`; ${hint}`}`
;var failure=__webpack_require__(5258);var targets_catalog=__webpack_require__(687);var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760)
;const usualPaths=[".github/chaos.yml",".github/chaos.yaml","chaos.yml"];async function findConfig(workspace,path){const searched=path===undefined||path===""?usualPaths:[(0,
external_node_path_.isAbsolute)(path)?(0,external_node_path_.relative)(workspace,path):path];for(const one of searched){if(await isThere((0,external_node_path_.join)(workspace,one)))return one}
throw new failure.I("CONFIG_MISSING",`there is no config: looked for ${quoteList(searched)}`,{hint:await missingHint(workspace,searched)})}async function isThere(path){try{await(0,
promises_.lstat)(path);return true}catch(thrown){const{code:code}=thrown;return code!=="ENOENT"&&code!=="ENOTDIR"}}async function missingHint(workspace,searched){for(const one of searched){
const folder=(0,external_node_path_.dirname)(one);const near=(0,nearest.p)(one,await filesIn(workspace,folder));if(near!==undefined)return`did you mean ${quote(near)}?`}
return"write one with `chaos-gate init`, or name it with `config`; in a workflow, is `actions/checkout` there?"}const filesLimit=1e3;async function filesIn(workspace,folder){try{const names=await(0,
promises_.readdir)((0,external_node_path_.join)(workspace,folder));return names.slice(0,filesLimit).map(name=>(0,external_node_path_.join)(folder,name))}catch{return[]}}
var external_node_fs_=__webpack_require__(3024);async function readConfigFile(workspace,file){const path=await insideOf(workspace,file);const handle=await(0,
promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK).catch(thrown=>unreadable(file,thrown));try{return textOf(await bytesOf(handle,file),file)}finally{
await handle.close()}}async function insideOf(workspace,file){const home=await(0,promises_.realpath)(workspace).catch(thrown=>unreadable(workspace,thrown));const path=await(0,promises_.realpath)((0,
external_node_path_.join)(workspace,file)).catch(thrown=>unreadable(file,thrown));const way=(0,external_node_path_.relative)(home,path)
;if(way!==".."&&!way.startsWith(`..${external_node_path_.sep}`))return path;throw new failure.I("CONFIG_OUTSIDE",`${quote(file)} leads out of the workspace`,{hint:"keep the config in the repository"})
}async function bytesOf(handle,file){const stat=await handle.stat();if(stat.isDirectory())throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} is a folder`,{hint:"name the file in it"})
;if(!stat.isFile())throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} is no regular file`);const{buffer:buffer,bytesRead:bytesRead}=await handle.read(new Uint8Array(sizeLimit+1),0,sizeLimit+1,0)
;if(bytesRead>sizeLimit)throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} is larger than ${sizeLimit/1024} KiB`);return buffer.subarray(0,bytesRead)}function textOf(bytes,file){
if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255){throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} is UTF-16`,{hint:"save it as UTF-8"})}try{return new TextDecoder("utf-8",{
fatal:true}).decode(bytes)}catch{throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} is not UTF-8`,{hint:"save it as UTF-8"})}}const reasons={EACCES:"may not be read",EPERM:"may not be read",
ELOOP:"is a link that leads to itself",ENOENT:"is a link that leads nowhere",ENXIO:"is no regular file",ENAMETOOLONG:"has too long a name"};function unreadable(file,thrown){const{code:code=""}=thrown
;throw new failure.I("CONFIG_UNREADABLE",`${quote(file)} ${reasons[code]??"could not be read"}`,{cause:thrown})}async function openConfig(options){const overrides=overridesOf(options)
;const file=await findConfig(options.workspace,options.path);const text=await readConfigFile(options.workspace,file);const parsed=parseConfig({text:text,file:file,env:options.env,overrides:overrides
},targets_catalog.x);if(parsed.ok)return{config:parsed.config,warnings:parsed.warnings.map(problemLine),file:file}
;throw new failure.I(open_config_codeOf(parsed.problems),problemsText(parsed.problems,parsed.more))}function open_config_codeOf(problems){const refusal=problems.find(isRefusal)
;if(refusal===undefined)return"CONFIG_INVALID";return refusal.code==="CG1701"?"PREVIEW_REFUSED":"TARGET_REFUSED"}const inputNames={preview:"preview-url",
previewFallback:"the address of the deployment",name:"name",scenarios:"scenarios",seed:"seed",budget:"budget"}
;function overridesOf({previewOverride:previewOverride,previewFallback:previewFallback,name:name,scenarios:scenarios,seed:seed,budget:budget}){const all={preview:previewOverride,
previewFallback:previewFallback,name:name,scenarios:scenarios,seed:seed,budget:budget};const overrides=Object.fromEntries(Object.entries(all).filter(([,value])=>value!==undefined))
;const problems=overrideProblems(overrides);if(problems.length===0)return overrides;const lines=problems.map(({key:key,says:says})=>`${inputNames[key]}: ${says}`)
;throw new failure.I(problems.some(({refused:refused})=>refused)?"PREVIEW_REFUSED":"INPUT_INVALID",lines.join("\n"))}})};
