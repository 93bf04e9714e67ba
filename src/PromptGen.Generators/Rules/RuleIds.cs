namespace PromptGen.Generators.Rules;

/// <summary>The ids of all rules. An id is never used again for another rule.</summary>
internal static class RuleIds
{
    public const string PG1001 = nameof(PG1001);
    public const string PG1002 = nameof(PG1002);
    public const string PG1003 = nameof(PG1003);
    public const string PG1004 = nameof(PG1004);
    public const string PG1005 = nameof(PG1005);
    public const string PG1006 = nameof(PG1006);
    public const string PG1007 = nameof(PG1007);
    public const string PG1008 = nameof(PG1008);
    public const string PG1009 = nameof(PG1009);
    public const string PG1010 = nameof(PG1010);
    public const string PG1011 = nameof(PG1011);
    public const string PG1012 = nameof(PG1012);
    public const string PG1013 = nameof(PG1013);
    public const string PG1014 = nameof(PG1014);
    public const string PG1016 = nameof(PG1016);
    public const string PG2001 = nameof(PG2001);
    public const string PG2002 = nameof(PG2002);
    public const string PG2004 = nameof(PG2004);
    public const string PG2005 = nameof(PG2005);
    public const string PG2006 = nameof(PG2006);
    public const string PG2007 = nameof(PG2007);
    public const string PG2008 = nameof(PG2008);
    public const string PG2009 = nameof(PG2009);
    public const string PG2011 = nameof(PG2011);
    public const string PG2012 = nameof(PG2012);
    public const string PG3001 = nameof(PG3001);
    public const string PG3002 = nameof(PG3002);
    public const string PG3006 = nameof(PG3006);
    public const string PG3007 = nameof(PG3007);
    public const string PG4001 = nameof(PG4001);
    public const string PG4003 = nameof(PG4003);
    public const string PG4004 = nameof(PG4004);
    public const string PG4005 = nameof(PG4005);
    public const string PG4006 = nameof(PG4006);
    public const string PG4007 = nameof(PG4007);
    public const string PG4009 = nameof(PG4009);
    public const string PG5001 = nameof(PG5001);
    public const string PG5004 = nameof(PG5004);
    public const string PG9002 = nameof(PG9002);
    public const string PG9003 = nameof(PG9003);
    public const string PG9006 = nameof(PG9006);
}
