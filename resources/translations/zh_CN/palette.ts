<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Palette</name>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页操作</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>交办事项</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search commands and records</source>
        <translation>搜索命令和记录</translation>
    </message>
    <message>
        <source>Search meetings, items, decisions, people, commands…</source>
        <translation>搜索会议、议题、议定事项、人员、命令…（可用拼音首字母）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>没有找到，请少输几个字再试。</translation>
    </message>
</context>
</TS>
