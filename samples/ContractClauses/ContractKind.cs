namespace ContractClauses;

/// <summary>What a contract is about.</summary>
public enum ContractKind
{
    /// <summary>Work by people: consulting, operation, maintenance.</summary>
    Services,

    /// <summary>The right to use software.</summary>
    Licence,

    /// <summary>Goods, delivered again and again.</summary>
    Supply,

    /// <summary>Things that are given back.</summary>
    Lease,
}
