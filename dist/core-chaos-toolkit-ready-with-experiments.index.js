export const id="core-chaos-toolkit-ready-with-experiments";export const ids=["core-chaos-toolkit-ready-with-experiments"];export const modules={
"core-chaos-toolkit-ready-with-experiments":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
withExperiments:()=>withExperiments});var safety=__webpack_require__(81881);var not_allowed=__webpack_require__(45705);var counted=__webpack_require__(51652);var printable=__webpack_require__(93)
;var experiment=__webpack_require__(24952);var hash_of=__webpack_require__(70010);var chaos_toolkit_document=__webpack_require__(94681);var is_object=__webpack_require__(81638)
;var read_experiment=__webpack_require__("core-chaos-toolkit-read-experiment");var chaos_toolkit_remarks=__webpack_require__(7215);var names_known=__webpack_require__(94640)
;var chaos_toolkit_provider=__webpack_require__(56837);var fill=__webpack_require__(93937);var ready_deed=__webpack_require__("core-chaos-toolkit-ready-ready-deed")
;var ready_tolerance=__webpack_require__("core-chaos-toolkit-ready-ready-tolerance");var ready_tolerance_probe=__webpack_require__(34796);var times=__webpack_require__(56412)
;function readyStep(activity,filling,path,remarks){const{values:values}=filling;const provider=(0,is_object.G)(activity.provider)?activity.provider:{};const deed=(0,
chaos_toolkit_provider.W)(provider,[...path,"provider"],new Set(values.keys()),new chaos_toolkit_remarks.M(()=>null));const does=deed===null?null:(0,
ready_deed.Q)(deed,activity,filling,[...path,"provider"],remarks);const tolerance=toleranceOf(activity.tolerance,filling,[...path,"tolerance"],remarks);const pauses=(0,fill.B)((0,
is_object.G)(activity.pauses)?activity.pauses:{},values);if(does===null)return null;return{name:String(activity.name),type:activity.type==="action"?"action":"probe",does:does,isBackground:(0,
fill.B)(activity.background,values)===true,pauseMs:{before:(0,times.Q)(pauses.before)??0,after:(0,times.Q)(pauses.after)??0},timeoutMs:(0,times.L)((0,
fill.B)(provider.timeout,values))+(does.kind==="look"?does.waitMs:0),isHarmless:does.kind==="wait"||does.kind==="look"||does.kind==="program"&&names_known.TU.includes(does.words[0]??""),
tolerance:tolerance}}const toleranceOf=(given,filling,path,remarks)=>(0,is_object.G)(given)&&given.type==="probe"?(0,ready_tolerance_probe.L8)(given,filling,path,remarks):(0,
ready_tolerance.f)(given,filling.values,path,remarks);var variables=__webpack_require__(33772);var environment_secrets=__webpack_require__(64425);var secrets_parts=__webpack_require__(20846)
;var chaos_toolkit_variables=__webpack_require__(9339);function valuesIn({configuration:configuration,secrets:secrets},env,remarks){const values=new Map;const[hidden,variables]=[new Set,new Set]
;const define=(name,given,path,isSecret)=>{const value=givenValue(given,env,path,remarks);if(!values.has(name))values.set(name,value);if(typeof value!=="string")return;const parts=isSecret?[value]:(0,
secrets_parts.l)(value);const found=parts.filter(one=>one.length>=environment_secrets.Iu);for(const one of found)hidden.add(one);if(found.length>0&&(0,
is_object.G)(given)&&typeof given.key==="string")variables.add(given.key)};for(const[name,value]of entriesOf(configuration))define(name,value,["configuration",name],false)
;for(const{name:name,value:value,path:path}of(0,chaos_toolkit_variables.V)(secrets))define(name,value,path,true);return{values:values,secrets:[...hidden],secretVariables:[...variables]}}
const entriesOf=value=>Object.entries((0,is_object.G)(value)?value:{});function givenValue(given,env,path,remarks){if(!(0,is_object.G)(given)||given.type===undefined)return given
;if(given.type!=="env")return given;const key=String(given.key);if((0,variables.Y)(key)){
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
;for(const{part:part,limitMs:limitMs}of(0,experiment.bK)(ready))remarks.refuse("too-long",[part],`its pauses and waits alone take as long as it may take in all, ${limitMs/6e4} min; make them shorter`)
;return{ready:remarks.refusals.length>0?null:ready,secret:secret,refusals:remarks.refusals,notes:[...notes,...remarks.notes]}}function stepsOf(value,values,remarks){const hypothesis=(0,
is_object.G)(value["steady-state-hypothesis"])?value["steady-state-hypothesis"]:{};const sections={configuration:value.configuration,secrets:value.secrets};const named=[...(0,
is_object.c)(value.method),...(0,is_object.c)(hypothesis.probes)].filter(is_object.G);const stepsIn=(list,path)=>(0,
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
printable.g)(file,120)}:${place===null?"":`${place.line}:${place.column}:`} ${says} [${code}${path===""?"":` ${path}`}]`})};
