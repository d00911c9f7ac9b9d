export const id="core-chaos-toolkit-ready-with-experiments";export const ids=["core-chaos-toolkit-ready-with-experiments"];export const modules={
93937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>filled,b:()=>textOf})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81638);const pattern=/\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;function filled(value,values){
if(typeof value==="string")return filledText(value,values);if(Array.isArray(value))return value.map(one=>filled(one,values));if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return value
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,filled(one,values)]))}function filledText(text,values){const name=/^\$\{([_a-z][_a-z0-9]*)\}$/i.exec(text)?.[1]
;if(name!==undefined&&values.has(name))return values.get(name);return text.replace(pattern,(whole,dollar,bare,braced)=>{if(dollar!==undefined)return"$";const key=bare??braced??""
;return values.has(key)?textOf(values.get(key)):whole})}const textOf=value=>value===true?"True":value===false?"False":value===null?"None":typeof value==="string"?value:JSON.stringify(value)}),
55498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>readyPods,Z:()=>chosenPods})
;var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("zod-v4-classic-schemas");var _checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern")
;var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86236);var _random_dice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31317)
;var _python_regex_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58716);const text=zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).nullish();const shape=zod__WEBPACK_IMPORTED_MODULE_3__.rej({
label_selector:text,name_pattern:text,all:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false),rand:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false),
mode:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["fixed","percentage"]).default("fixed"),qty:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0).default(1),
grace_period:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().max(3600).default(-1),
ns:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_4__.namespaceName).default("default"),
order:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["alphabetic","oldest"]).default("alphabetic")});function readyPods(given,values,path,remarks){const refuse=says=>{
remarks.refuse("activity-invalid",path,says);return null};const{data:data}=shape.safeParse(given);if(data===undefined)return refuse("`terminate_pods` does not take these arguments")
;const pattern=data.name_pattern==null?null:(0,_python_regex_js__WEBPACK_IMPORTED_MODULE_2__.I)(data.name_pattern)
;if(data.name_pattern!=null&&pattern===null)return refuse("`name_pattern` has no counterpart here")
;if(data.label_selector==null&&pattern===null)return refuse("without `label_selector` and `name_pattern` it would delete every pod of the namespace")
;if([...values.keys()].some(key=>/^KUBERNETES_(?!CONTEXT$)/.test(key)))return refuse("of the secrets for Kubernetes only `KUBERNETES_CONTEXT` is used; log in before the gate runs")
;const context=values.get("KUBERNETES_CONTEXT");return{kind:"pods",context:typeof context==="string"?context:null,namespace:data.ns,selector:data.label_selector??null,pattern:pattern,share:data.all?{
of:"all"}:{of:data.mode==="fixed"?"pods":"percent",many:data.qty},graceS:data.grace_period<0?null:data.grace_period,order:data.order,isRandom:data.rand}}
function chosenPods({pattern:pattern,share:share,order:order,isRandom:isRandom},pods,seed){
const key=({name:name,creationTimestamp:creationTimestamp})=>order==="oldest"?`${creationTimestamp} ${name}`:name;const fitting=pods.filter(({name:name})=>pattern===null||(0,
_checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.p)(pattern,name)).toSorted((a,b)=>key(a)<key(b)?-1:1);if(share.of==="all")return fitting;const{unit:unit}=(0,
_random_dice_js__WEBPACK_IMPORTED_MODULE_1__.a)(seed);const drawn=isRandom?fitting.toSorted((a,b)=>unit(a.name)-unit(b.name)):fitting
;return drawn.slice(0,share.of==="pods"?share.many:Math.ceil(share.many*fitting.length/100))}}),
"core-chaos-toolkit-ready-ready-tolerance":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>readyTolerance,
G:()=>tolerates});var pattern=__webpack_require__("core-checks-pattern-pattern");var is_object=__webpack_require__(81638);var python_regex=__webpack_require__(58716)
;var fill=__webpack_require__(93937);const longestPath=1e3;const deepest=100;const mostValues=1e4;const token=/\s*(\.\.|[$@.*()[\]?:,]|<=|>=|!=|[<>=]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y
;function jsonPath(text){try{const tokens=tokensIn(text);const select=new Parser(tokens).whole();return value=>select(value,value)}catch{return null}}function tokensIn(text){
if(text.length>longestPath)throw new SyntaxError("too long");const tokens=[];for(token.lastIndex=0;token.lastIndex<text.trimEnd().length;){const found=token.exec(text)?.[1]
;if(found===undefined)throw new SyntaxError("not a token");tokens.push(found)}return tokens}class Parser{#tokens;#at=0;constructor(tokens){this.#tokens=tokens}whole(){this.#expect("$")
;const select=this.#steps();if(this.#at!==this.#tokens.length)throw new SyntaxError("something follows");return select}#steps(){const steps=[]
;for(let step=this.#step();step!==null;step=this.#step())steps.push(step);return(root,value)=>steps.reduce((values,step)=>values.flatMap(one=>step(root,one)).slice(0,mostValues),[value])}#step(){
if(this.#take("."))return this.#bareword();if(this.#take("..")){const inside=this.#next()==="["?this.#subscripts():this.#bareword()
;return(root,value)=>allIn(value,deepest).flatMap(one=>inside(root,one))}return this.#next()==="["?this.#subscripts():null}#bareword(){if(this.#take("*"))return(_,value)=>childrenOf(value)
;const name=this.#tokens[this.#at++]??"";if(!/^[A-Za-z_]/.test(name)||this.#next()==="(")throw new SyntaxError("not a name");return memberOf(name)}#subscripts(){this.#expect("[")
;const all=[this.#subscript()];while(this.#take(","))all.push(this.#subscript());this.#expect("]");return(root,value)=>all.flatMap(one=>one(root,value))}#subscript(){
if(this.#take("*"))return(_,value)=>childrenOf(value);if(this.#take("?")){this.#expect("(");const holds=this.#and();this.#expect(")");return(root,value)=>holds(root,value)?[value]:[]}
if(this.#next().startsWith('"'))return memberOf(JSON.parse(this.#tokens[this.#at++]??""));const start=this.#integer();if(!this.#take(":")){if(start===undefined)throw new SyntaxError("not a subscript")
;return(_,value)=>Array.isArray(value)&&start<value.length&&start>=-value.length?[value.at(start)]:[]}const end=this.#integer();const step=this.#take(":")?this.#integer()??1:1
;if(step<1)throw new SyntaxError("a step backwards");return(_,value)=>Array.isArray(value)?value.slice(start,end).filter((_one,nth)=>nth%step===0):[]}#and(){const all=[this.#or()]
;while(this.#take("and"))all.push(this.#or());return(root,value)=>all.every(one=>one(root,value))}#or(){const all=[this.#not()];while(this.#take("or"))all.push(this.#not())
;return(root,value)=>all.some(one=>one(root,value))}#not(){if(this.#take("not")){const inner=this.#not();return(root,value)=>!inner(root,value)}if(this.#take("(")){const inner=this.#and()
;this.#expect(")");return inner}const left=this.#operand();const compare=Object.hasOwn(comparisons,this.#next())?comparisons[this.#tokens[this.#at++]??""]:undefined
;if(compare===undefined)return(root,value)=>left.values(root,value).some(one=>left.isPath||Boolean(one));const right=this.#operand()
;return(root,value)=>left.values(root,value).some(a=>right.values(root,value).some(b=>compare(a,b)))}#operand(){if(this.#take("@"))return{isPath:true,values:this.#steps()};if(this.#take("$")){
const steps=this.#steps();return{isPath:true,values:root=>steps(root,root)}}const literal=JSON.parse(this.#tokens[this.#at++]??"");return{isPath:false,values:()=>[literal]}}#integer(){
return/^-?\d+$/.test(this.#next())?Number(this.#tokens[this.#at++]):undefined}#next(){return this.#tokens[this.#at]??""}#take(one){if(this.#next()!==one)return false;this.#at+=1;return true}
#expect(one){if(!this.#take(one))throw new SyntaxError(`no ${one}`)}}const memberOf=name=>(_,value)=>(0,is_object.G)(value)&&Object.hasOwn(value,name)?[value[name]]:[]
;const childrenOf=value=>Array.isArray(value)?value:(0,is_object.G)(value)?Object.values(value):[]
;const allIn=(value,depth)=>depth===0?[]:[value,...childrenOf(value).flatMap(one=>allIn(one,depth-1))].slice(0,mostValues)
;const ordered=compare=>(a,b)=>typeof a==="number"&&typeof b==="number"&&compare(a,b);const comparisons={"=":(a,b)=>isSame(a,b),"!=":(a,b)=>!isSame(a,b),"<":ordered((a,b)=>a<b),
"<=":ordered((a,b)=>a<=b),">":ordered((a,b)=>a>b),">=":ordered((a,b)=>a>=b)};function isSame(a,b){
if(Array.isArray(a)&&Array.isArray(b))return a.length===b.length&&a.every((one,nth)=>isSame(one,b[nth]));if(!(0,is_object.G)(a)||!(0,is_object.G)(b))return a===b;const keys=Object.keys(a)
;return keys.length===Object.keys(b).length&&keys.every(key=>Object.hasOwn(b,key)&&isSame(a[key],b[key]))}function readyTolerance(tolerance,values,path,remarks){
if(tolerance===undefined||tolerance===null)return null;const value=typeof tolerance==="string"?(0,fill.B)(tolerance,values):tolerance;if(isPlain(value))return{kind:"equals",value:value}
;if(Array.isArray(value))return{kind:"among",values:value.filter(one=>one===null||isPlain(one))};if(!(0,is_object.G)(value))return null;const field=typeof value.target==="string"?value.target:null
;if(value.type==="range"){const[min,max]=(0,is_object.c)(value.range);if(typeof min==="number"&&typeof max==="number")return{kind:"range",min:min,max:max,field:field}
;remarks.refuse("tolerance-invalid",path,"`range` needs two numbers");return null}if(value.type==="regex"){const pattern=(0,python_regex.I)((0,fill.b)((0,fill.B)(value.pattern,values)))
;if(pattern!==null)return{kind:"regex",pattern:pattern,field:field};remarks.refuse("regex-dialect",path,"this expression has no counterpart here");return null}
if(value.type==="jsonpath")return readyPath(value,field,values,path,remarks);remarks.refuse("not-run",path,"a tolerance of the type `probe` is not judged by the gate");return null}
function readyPath({path:text,count:count,...rest},field,values,path,remarks){const filledPath=(0,fill.b)((0,fill.B)(text,values));if(jsonPath(filledPath)===null){
remarks.refuse("tolerance-invalid",path,"this `path` is not one of the library `jsonpath2`, or has a function in it");return null}const expect="expect"in rest?(0,fill.B)(rest.expect,values):null
;return{kind:"jsonpath",path:filledPath,field:field,count:typeof count==="number"?count:null,expect:"expect"in rest?Array.isArray(expect)?expect:[expect]:null}}
const isPlain=value=>typeof value==="boolean"||typeof value==="number"||typeof value==="string";function tolerates(tolerance,output){const status=(0,
is_object.G)(output)&&"status"in output?output.status:output;if(tolerance.kind==="equals")return(typeof tolerance.value==="number"?status:output)===tolerance.value
;if(tolerance.kind==="among")return isAmong(tolerance.values,status,status!==output);const value=tolerance.field!==null&&(0,is_object.G)(output)?output[tolerance.field]??null:output
;if(tolerance.kind==="jsonpath")return selects(tolerance,value);if(tolerance.kind==="regex")return typeof value==="string"&&(0,pattern.p)(tolerance.pattern,value);const number=numberOf(value)
;return number>=tolerance.min&&number<=tolerance.max}function selects({path:path,count:count,expect:expect},value){const found=jsonPath(path)?.(typeof value==="string"?dataIn(value):value)??[]
;if(expect!==null)return isSame(found,expect);return count===null?found.length>0:found.length===count}function dataIn(text){try{return JSON.parse(text)}catch{return text}}function numberOf(value){
if(typeof value==="number")return value;return typeof value==="string"&&value.trim()!==""?Number(value):Number.NaN}function isAmong(values,value,isStatus){const[min,max]=values
;if(isStatus||values.length!==2)return values.includes(value);return typeof value===typeof min&&typeof value===typeof max&&value>=min&&value<=max}}),
"core-chaos-toolkit-ready-with-experiments":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
withExperiments:()=>withExperiments});var safety=__webpack_require__(81881);var not_allowed=__webpack_require__(45705);var counted=__webpack_require__(51652);var printable=__webpack_require__(93)
;var experiment=__webpack_require__(24952);var hash_of=__webpack_require__(70010);var chaos_toolkit_document=__webpack_require__(94681);var is_object=__webpack_require__(81638)
;var read_experiment=__webpack_require__("core-chaos-toolkit-read-experiment");var chaos_toolkit_remarks=__webpack_require__(7215);var ready_experiment=__webpack_require__(57234)
;var names_known=__webpack_require__(94640);var chaos_toolkit_provider=__webpack_require__(56837);var fill=__webpack_require__(93937);var ready_pods=__webpack_require__(55498);const longestCall=32e3
;function readyPython(func,{name:name,type:type,provider:provider},{configuration:configuration,secrets:secrets},path,remarks){const given=(0,is_object.G)(provider)?provider:{}
;const call=JSON.stringify({activity:{name:name,type:type,provider:{...given,arguments:(0,is_object.G)(given.arguments)?given.arguments:{}}},configuration:(0,
is_object.G)(configuration)?configuration:{},secrets:(0,is_object.G)(secrets)?secrets:{}});if(call.length<=longestCall)return{kind:"python",func:func,call:call}
;remarks.refuse("activity-invalid",path,`with \`configuration\` and \`secrets\` this call is longer than ${longestCall} characters`);return null}var same_end=__webpack_require__(54103)
;var preview_url=__webpack_require__(88961);function readyRequest(provider,values,path,remarks){const method=(0,fill.b)(provider.method??"GET").toUpperCase();const headers=headersIn((0,
fill.B)(provider.headers,values));const given=(0,fill.B)(provider.arguments,values);const url=addressIn((0,fill.b)((0,fill.B)(provider.url,values)),path,remarks);if(url===null)return null
;if(headers===null||!/^[A-Z]{1,20}$/.test(method)){remarks.refuse("activity-invalid",path,"the `method` is not a word, or a header is not text");return null}const verifyTls=provider.verify_tls!==false
;if(!verifyTls&&!(0,same_end.U)(url.hostname)){remarks.refuse("unverified",path,"only for an address of this machine a certificate may stay unverified");return null}
if(provider.max_retries!==undefined&&provider.max_retries!==0)remarks.note("ignored",path,"`max_retries` is ignored: the gate sends each request once");const base={kind:"request",method:method,
verifyTls:verifyTls};if(given===undefined||given===null)return{...base,url:url.href,headers:headers,body:null};if(method!=="GET")return{...base,url:url.href,...withBody(headers,given)}
;for(const[name,value]of pairsOf(given))url.searchParams.append(name,value);return{...base,url:url.href,headers:headers,body:null}}function addressIn(text,path,remarks){const address=(0,
preview_url.D)(text);if("href"in address)return new URL(address.href)
;if(address.code==="CG1701")remarks.refuse("host-forbidden",path,"this host belongs to the network or the cloud around the gate, and is never touched");else remarks.refuse("activity-invalid",path,"with its variables filled in, the `url` is not an http or https address without credentials")
;return null}function withBody(headers,given){if(headers["Content-Type"]==="application/json")return{headers:headers,body:JSON.stringify(given)};if(!(0,is_object.G)(given))return{headers:headers,
body:(0,fill.b)(given)};const hasType=Object.keys(headers).some(name=>name.toLowerCase()==="content-type");const type=hasType?{}:{"Content-Type":"application/x-www-form-urlencoded"};return{headers:{
...headers,...type},body:new URLSearchParams(pairsOf(given)).toString()}}const pairsOf=given=>Object.entries((0,
is_object.G)(given)?given:{}).flatMap(([name,value])=>(Array.isArray(value)?value:[value]).flatMap(one=>one===null?[]:[[name,(0,fill.b)(one)]]))
;const isHeader=([name,value])=>/^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,200}$/.test(name)&&name!=="__proto__"&&/^[\t -~]{0,8000}$/.test((0,fill.b)(value));function headersIn(value){
const entries=Object.entries((0,is_object.G)(value)?value:{});return entries.every(isHeader)?Object.fromEntries(entries.map(([name,one])=>[name,(0,fill.b)(one)])):null}
var ready_tolerance=__webpack_require__("core-chaos-toolkit-ready-ready-tolerance");var schemas=__webpack_require__("zod-v4-classic-schemas");var address_of_url=__webpack_require__(24023)
;var forbidden_host=__webpack_require__(49555);const usualPort=8474;const ready_toxic_name=schemas.YjP().regex(/^(?!\.{1,2}$)[^\p{Cc}/]{1,200}$/u)
;const whole=schemas.aig().min(0).transform(Math.round);const toxicIn=schemas.Ikc({for_proxy:ready_toxic_name,toxic_name:ready_toxic_name});const proxyIn=schemas.Ikc({proxy_name:ready_toxic_name})
;const any=schemas.Ikc({toxic_type:schemas.YjP().regex(/^[a-z_]{1,40}$/),stream:schemas.k5n(["upstream","downstream"]).default("downstream"),toxicity:schemas.aig().min(0).max(1).default(1),
attributes:schemas.g1P(schemas.YjP(),schemas.aig())});const shortForms={create_latency_toxic:["latency",{latency:whole,jitter:whole.default(0)}],create_bandwith_degradation_toxic:["bandwidth",{
rate:whole}],create_slow_connection_close_toxic:["slow_close",{delay:whole}],create_slicer_toxic:["slicer",{average_size:whole,size_variation:whole,delay:whole}],create_timeout_toxic:["timeout",{
timeout:whole}]};function readyToxic(func,given,values,path,remarks){const api=apiIn(values);const change=changeIn(func.split(".").at(-1)??"",given);if(api!==null&&change!==null&&!(0,
forbidden_host.i)(api.host))return{kind:"toxic",api:api,...change}
;if(api!==null&&change!==null)remarks.refuse("host-forbidden",path,"this host belongs to the network or the cloud around the gate, and is never touched");else remarks.refuse("activity-invalid",path,api===null?"the address of Toxiproxy is `toxiproxy_host`, or `toxiproxy_url`, in `configuration`":`\`${func}\` does not take these arguments`)
;return null}function changeIn(func,given){if(func==="disable_proxy"||func==="enable_proxy"){const{data:data}=proxyIn.safeParse(given);return data===undefined?null:{proxy:data.proxy_name,does:{
change:"enabled",to:func==="enable_proxy"}}}const{data:data}=toxicIn.safeParse(given);if(data===undefined)return null;const proxy=data.for_proxy;if(func==="delete_toxic")return{proxy:proxy,does:{
change:"remove",name:data.toxic_name}};const toxic=toxicOf(func,given);return toxic===null?null:{proxy:proxy,does:{change:"add",toxic:{name:data.toxic_name,...toxic}}}}function toxicOf(func,given){
if(func==="create_toxic"){const{data:data}=any.safeParse(given);return data===undefined?null:{type:data.toxic_type,stream:data.stream,toxicity:data.toxicity,attributes:data.attributes}}const usual={
stream:"downstream",toxicity:1};if(func==="create_limiter_toxic"){const{data:data}=schemas.Ikc({bytes_limit:whole}).safeParse(given);return data===undefined?null:{...usual,type:"limit_data",
attributes:{bytes:data.bytes_limit}}}const[type,shape]=Object.hasOwn(shortForms,func)?shortForms[func]:[];const attributes=shape&&schemas.Ikc(shape).safeParse(given)
;return type===undefined||attributes?.data===undefined?null:{...usual,type:type,attributes:attributes.data}}function apiIn(values){const text=key=>(0,fill.b)(values.get(key)??"")
;const url=text("toxiproxy_url")||`http://${text("toxiproxy_host")}:${text("toxiproxy_port")||usualPort}`;const read=URL.canParse(url)?new URL(url):null
;const isPlain=read?.protocol==="http:"&&read.username===""&&read.password===""&&read.pathname==="/"&&read.hostname!=="";return isPlain?(0,address_of_url.f)(url):null}const usualTimeoutMs=3e4
;const longestMs=6e5;function readyStep(activity,{values:values,sections:sections},path,remarks){const provider=(0,is_object.G)(activity.provider)?activity.provider:{};const deed=(0,
chaos_toolkit_provider.W)(provider,[...path,"provider"],new Set(values.keys()),new chaos_toolkit_remarks.M(()=>null));const does=deed===null?null:readyDeed(deed,activity,{values:values,
sections:sections},[...path,"provider"],remarks);const tolerance=(0,ready_tolerance.f)(activity.tolerance,values,[...path,"tolerance"],remarks);const pauses=(0,fill.B)((0,
is_object.G)(activity.pauses)?activity.pauses:{},values);if(does===null)return null;return{name:String(activity.name),type:activity.type==="action"?"action":"probe",does:does,isBackground:(0,
fill.B)(activity.background,values)===true,pauseMs:{before:msOf(pauses.before)??0,after:msOf(pauses.after)??0},timeoutMs:Math.max(1,timeoutOf((0,fill.B)(provider.timeout,values))??usualTimeoutMs),
isHarmless:does.kind==="wait"||does.kind==="program"&&names_known.TU.includes(does.words[0]??""),tolerance:tolerance}}function readyDeed(deed,activity,{values:values,sections:sections},path,remarks){
const provider=(0,is_object.G)(activity.provider)?activity.provider:{};if(deed.kind==="python")return readyPython(deed.func,activity,sections,path,remarks)
;if(deed.kind==="request")return readyRequest(provider,values,path,remarks);if(deed.kind==="program"){const[program="",...words]=deed.words;const given=words.map(word=>(0,
fill.B)(word,values)).filter(word=>word!==null&&word!=="");return{kind:"program",words:[program,...given.map(fill.b)]}}const given=(0,fill.B)((0,
is_object.G)(provider.arguments)?provider.arguments:{},values);if(deed.kind==="wait")return{kind:"wait",ms:msOf(given.duration)??0};if(deed.kind==="file")return readyFile(deed.func,given,path,remarks)
;return deed.kind==="pods"?(0,ready_pods.A)(given,values,path,remarks):readyToxic(deed.func,given,values,path,remarks)}function readyFile(func,given,path,remarks){const name=func.split(".").at(-1)??""
;const isFileFunction=one=>ready_experiment.I.some(known=>known===one);const files=(name==="rename"?[given.src,given.dst]:[given.path]).map(one=>typeof one==="string"?one:"")
;if(isFileFunction(name)&&files.every(isInside))return{kind:"file",func:name,files:files};remarks.refuse("path-outside",[...path,"arguments"],`\`${func}\` is for files inside the workspace`)
;return null}const isInside=file=>file!==""&&!/^[/~]|\0/.test(file)&&!file.split("/").includes("..");function msOf(seconds){
const number=typeof seconds==="string"&&seconds.trim()!==""?Number(seconds):seconds;return typeof number==="number"&&number>=0?Math.min(longestMs,Math.round(number*1e3)):null}
function timeoutOf(given){const all=(Array.isArray(given)?(0,is_object.c)(given):[given]).map(msOf);const known=all.filter(one=>one!==null)
;return known.length===0?null:known.reduce((sum,one)=>sum+one,0)}var variables=__webpack_require__(33772);var environment_secrets=__webpack_require__(64425)
;var secrets_parts=__webpack_require__(20846);function valuesIn({configuration:configuration,secrets:secrets},env,remarks){const values=new Map;const[hidden,variables]=[new Set,new Set]
;const define=(name,given,path,isSecret)=>{const value=givenValue(given,env,path,remarks);if(!values.has(name))values.set(name,value);if(typeof value!=="string")return;const parts=isSecret?[value]:(0,
secrets_parts.l)(value);const found=parts.filter(one=>one.length>=environment_secrets.Iu);for(const one of found)hidden.add(one);if(found.length>0&&(0,
is_object.G)(given)&&typeof given.key==="string")variables.add(given.key)};for(const[name,value]of entriesOf(configuration))define(name,value,["configuration",name],false)
;for(const[target,group]of entriesOf(secrets))for(const[name,value]of entriesOf(group))define(name,value,["secrets",target,name],true);return{values:values,secrets:[...hidden],
secretVariables:[...variables]}}const entriesOf=value=>Object.entries((0,is_object.G)(value)?value:{});function givenValue(given,env,path,remarks){if(!(0,
is_object.G)(given)||given.type===undefined)return given;if(given.type!=="env"){if(given.type==="probe")remarks.refuse("not-run",path,"a value that a probe returns is not known before the run")
;return given}const key=String(given.key);if((0,variables.Y)(key)){
remarks.refuse("variable-missing",path,"this variable is never available to an experiment; pass the value in a variable with another name");return null}
const text=Object.hasOwn(env,key)?env[key]:undefined;if(text===undefined&&given.default===undefined){remarks.refuse("variable-missing",path,`the environment variable \`${(0,
printable.g)(key,80)}\` is not set, and there is no \`default\``);return null}return typed(text??given.default,given.env_var_type,path,remarks)}function typed(value,type,path,remarks){
if(typeof value!=="string")return value;if(type==="int"||type==="integer"||type==="float"||type==="number"){const number=Number(value);if(value.trim()!==""&&Number.isFinite(number))return number
;remarks.refuse("activity-invalid",path,"the value of this variable is not a number")}if(type==="bool")return!["false","0","no"].includes(value.toLowerCase());if(type!=="json"||value==="")return value
;try{return JSON.parse(value)}catch{remarks.refuse("activity-invalid",path,"the value of this variable is not JSON");return null}}function readyExperiment(text,isJson,env,allowsPython=false){
const{refusals:all,notes:notes}=(0,read_experiment.readExperiment)(text,isJson);const refusals=allowsPython?all.filter(({code:code})=>code!=="python-function"):all;const none={secrets:[],
secretVariables:[]};const document=(0,chaos_toolkit_document.u)(text,isJson);if(refusals.length>0||typeof document==="string"||!(0,is_object.G)(document.value))return{ready:null,secret:none,
refusals:refusals,notes:notes};const remarks=new chaos_toolkit_remarks.M(document.placeOf);const{values:values,...secret}=valuesIn(document.value,env,remarks);if(remarks.refusals.length>0)return{
ready:null,secret:secret,refusals:remarks.refusals,notes:notes};const ready={digest:(0,hash_of.q)(text).toString(36),...stepsOf(document.value,values,remarks),asks:askedWhen(document.value.runtime)}
;return{ready:remarks.refusals.length>0?null:ready,secret:secret,refusals:remarks.refusals,notes:[...notes,...remarks.notes]}}function stepsOf(value,values,remarks){const hypothesis=(0,
is_object.G)(value["steady-state-hypothesis"])?value["steady-state-hypothesis"]:{};const sections={configuration:value.configuration,secrets:value.secrets};const named=[...(0,
is_object.c)(hypothesis.probes),...(0,is_object.c)(value.method)].filter(is_object.G);const stepsIn=(list,path)=>(0,
is_object.c)(list).filter(is_object.G).flatMap((one,nth)=>readyStep(referred(one,named),{values:values,sections:sections},[...path,nth],remarks)??[]);return{
probes:stepsIn(hypothesis.probes,["steady-state-hypothesis","probes"]),method:stepsIn(value.method,["method"]),rollbacks:stepsIn(value.rollbacks,["rollbacks"])}}
const referred=(activity,named)=>typeof activity.ref==="string"?named.findLast(({name:name})=>name===activity.ref)??activity:activity;function askedWhen(runtime){const part=(0,
is_object.G)(runtime)&&(0,is_object.G)(runtime.hypothesis)?runtime.hypothesis.strategy:undefined;return{before:part!=="after-method-only"&&part!=="during-method-only",
during:part==="continuously"||part==="during-method-only"}}function withExperiments(config,files,env){const allowsPython=config.safety?.allowChaosToolkit===true
;const read=files.map(({file:file,text:text})=>({file:file,...readyExperiment(text,file.endsWith(".json"),env,allowsPython)}))
;const linesOf=remarks=>read.flatMap(one=>one[remarks].map(remark=>lineOf(one.file,remark)));const ready=read.flatMap(({file:file,ready:ready})=>ready===null?[]:{file:file,ready:ready})
;const targets=ready.map(one=>targetOf(one.file,one.ready));const notAllowed=(0,not_allowed.$)({targets:targets,checks:[],compare:null},config.safety??safety.c)
;const secrets=read.map(({secret:secret})=>secret);const secret={values:[...new Set([...config.secret?.values??[],...secrets.flatMap(({secrets:secrets})=>secrets)])],
variables:[...new Set([...config.secret?.variables??[],...secrets.flatMap(({secretVariables:secretVariables})=>secretVariables)])]};return{config:{...config,targets:[...config.targets,...targets],
...ready.length>0&&{fixed:ready.map(one=>fixedOf(one.file,one.ready,config.experiments?.watchMs??0))},...secret.values.length>0&&{secret:secret}},warnings:linesOf("notes"),
refusals:[...linesOf("refusals"),...notAllowed.map(({effect:effect,says:says,hint:hint})=>`${(0,printable.g)(effect,160)}: ${says}; ${hint} [CG1704]`),...taken(config,files)]}}
const taken=({targets:targets},files)=>files.filter(({file:file})=>targets.some(({name:name})=>name===file)).map(({file:file})=>`${(0,printable.g)(file,120)}: a target has the same name [CG1205]`)
;const targetOf=(file,content)=>({kind:experiment.y1.kind,name:file,content:content});const fixedOf=(file,{method:method,rollbacks:rollbacks,digest:digest},lastsMs)=>({fault:"experiment",on:file,
params:{method:`${(0,counted.h)(method.filter(({type:type})=>type==="action").length,"action")} and ${rollbacks.length===0?"no rollbacks":(0,counted.h)(rollbacks.length,"rollback")}`,digest:digest},
lastsMs:lastsMs});const lineOf=(file,{place:place,code:code,path:path,says:says})=>`${(0,
printable.g)(file,120)}:${place===null?"":`${place.line}:${place.column}:`} ${says} [${code}${path===""?"":` ${path}`}]`}),
57234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>fileFunctions})
;const fileFunctions=["exists","isfile","isdir","rename","remove","mkdir"]})};
