<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FormsDialog</name>
    <message>
        <source>Forms for proposing items</source>
        <translation>议题申报表</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白申报表</translation>
    </message>
    <message>
        <source>The form of the chosen item, filled in</source>
        <translation>所选议题的申报表（已填好现有内容）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units; without one, a form for anyone</source>
        <translation>选单位，每个单位一份；不选则不写单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Where to write the forms</source>
        <translation>申报表放在哪个文件夹</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>By state</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位分组</translation>
    </message>
    <message>
        <source>By leader</source>
        <translation>按领导分组</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按层级分组</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>The type of meeting whose rules the items are held against</source>
        <translation>按哪一类会议的上会条件核对</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>对照的会议类型</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>核对条件</translation>
    </message>
</context>
<context>
    <name>PoolBar</name>
    <message>
        <source>Filter the items</source>
        <translation>筛选议题</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>条件具备</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>条件不齐</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>退回暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PoolLines</name>
    <message>
        <source>No presenting unit</source>
        <translation>未定汇报单位</translation>
    </message>
    <message>
        <source>No leader in charge</source>
        <translation>未定分管领导</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>缺 {n} 项</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>条件具备</translation>
    </message>
    <message>
        <source>{units} disagree</source>
        <translation>{units}不同意</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大事项</translation>
    </message>
    <message>
        <source>From an earlier meeting</source>
        <translation>上次会议转来</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Item pool</source>
        <translation>议题库</translation>
    </message>
    <message>
        <source>Read forms in</source>
        <translation>读入申报表</translation>
    </message>
    <message>
        <source>Forms for units</source>
        <translation>申报表</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排上会</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增议题</translation>
    </message>
    <message>
        <source>New item: its title, then Enter</source>
        <translation>新增议题：输入名称，按回车</translation>
    </message>
    <message>
        <source>No item waits. Type one, or read the forms of units in.</source>
        <translation>议题库还是空的。可在左下方输入议题名称，或读入各单位的议题申报表。</translation>
    </message>
    <message>
        <source>No item fits this filter.</source>
        <translation>没有符合筛选条件的议题。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>List</source>
        <translation>议题列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Scheduled for {meeting}</source>
        <translation>已安排到{meeting}</translation>
    </message>
    <message numerus="yes">
        <source>%n items waiting</source>
        <translation>
            <numerusform>%n 项在库</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Schedule	F9</source>
        <translation>安排上会	F9</translation>
    </message>
    <message>
        <source>Form for the unit	Ctrl+E</source>
        <translation>生成申报表	Ctrl+E</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>删除	Del</translation>
    </message>
</context>
<context>
    <name>PoolView</name>
    <message>
        <source>Item pool</source>
        <translation>议题库</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule for a meeting</source>
        <translation>安排上会</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>待开的会议</translation>
    </message>
    <message>
        <source>No meeting is ahead. Ctrl+N makes one.</source>
        <translation>没有待开的会议，请先按 Ctrl+N 新建会议。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it can&apos;t wait</source>
        <translation>写明为什么必须提前上会</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排上会</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Something is missing: please give the reason</source>
        <translation>上会条件不齐，请写明原因</translation>
    </message>
    <message>
        <source>Not ready for this meeting: a reason is needed, and shown on the agenda.</source>
        <translation>还不具备上会条件；确需上会的，请写明原因，原因会列在议程上。</translation>
    </message>
    <message>
        <source>Ready for this meeting.</source>
        <translation>具备上会条件。</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back one step</source>
        <translation>退回上一步</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回补充</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Pass the review</source>
        <translation>初审通过</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>列为待上会</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新申报</translation>
    </message>
</context>
</TS>
